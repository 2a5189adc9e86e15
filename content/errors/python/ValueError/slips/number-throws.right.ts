function emptyRow(width: string): string[] {
  const count = Number(width);
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a width: '${width}'`);
  return new Array<string>(count).fill('.');
}

try {
  console.log(emptyRow('12px').length);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.log(error.message);
}
