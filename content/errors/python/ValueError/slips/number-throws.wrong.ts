function emptyRow(width: string): string[] {
  return new Array<string>(Number(width)).fill('.');
}

console.log(emptyRow('12px').length);
