function average(grades: number[]): number {
  return grades.reduce((sum, grade) => sum + grade, 0) / grades.length; // (1)
}

for (const grades of [[8, 9, 7], []]) {
  const result = average(grades);
  console.log(result);
  if (!Number.isFinite(result)) console.log('no average'); // (2)
}
console.log(100 / 0);
