function add(amount: number): number {
  const next = () => total + amount; // (1)
  const sum = next();
  const total = 10;
  return sum + total;
}

try {
  console.log(add(5));
} catch (error) {
  if (!(error instanceof ReferenceError)) throw error;
  console.log(error.name); // (2)
}
