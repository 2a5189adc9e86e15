function emptyRow(width: string): string[] {
  const count = Number(width);
  if (!Number.isInteger(count) || count < 0) return [];
  return new Array<string>(count).fill('.');
}

console.log(emptyRow('12px').length);
