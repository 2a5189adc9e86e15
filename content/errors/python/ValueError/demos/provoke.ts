function toAge(text: string): number {
  const age = Number(text); // (1)
  if (!Number.isInteger(age)) throw new RangeError(`not a whole number: '${text}'`);
  if (age < 0) throw new RangeError(`age must be 0 or more, not ${age}`); // (2)
  return age;
}

for (const text of ['42', 'forty', '-3']) {
  try {
    console.log(toAge(text));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // (3)
    console.log(`${error.name}: ${error.message}`);
  }
}
