const marker = /[ \t]*(?:#|\/\/) \((\d+)\)[ \t]*$/;

/** A line of a program → the number of the callout marker at its end (`# (1)`, `// (1)`), if it has one. */
export function calloutOf(line: string): number | undefined {
  const number = marker.exec(line)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A line of a program → the same without its callout marker. */
export function stripMarker(line: string): string {
  return line.replace(marker, '');
}
