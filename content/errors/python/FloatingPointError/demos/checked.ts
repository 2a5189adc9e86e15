function checked(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`no finite result: ${value}`); // (1)
  return value;
}

function variance(values: number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return checked(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
}

for (const values of [
  [1, 2, 6],
  [1, NaN],
]) {
  try {
    console.log(variance(values));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // (2)
    console.log(error.message);
  }
}
