/** A part of the pasted text: from (inclusive) to (exclusive), in UTF-16 units of the original. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One line of the paste without what surrounds the error: colours, quotes, prompts, what a logger put before it. */
export interface Line {
  readonly text: string;
  /** Where `text` begins in the original. */
  readonly at: number;
  /** Where the whole line begins in the original. */
  readonly start: number;
  /** Where the line ends in the original. */
  readonly end: number;
  /** What was taken off the front, such as `E   ` or `web-1  | `. */
  readonly prefix: string;
  /** Characters of the original that are not in `text`: from index `index` on, the original is `by` further on. */
  readonly jumps: readonly { readonly index: number; readonly by: number }[];
}

/** line, index in its text → the place in the original. */
export function placeIn(line: Line, index: number): number {
  let place = line.at + Math.min(Math.max(index, 0), line.text.length);
  for (const jump of line.jumps) if (jump.index <= index) place += jump.by;
  return Math.min(place, line.end);
}

/** line, indexes in its text → the part of the original. */
export function spanIn(line: Line, from: number, to: number): Span {
  const start = placeIn(line, from);
  return { from: start, to: Math.max(start, placeIn(line, to)) };
}

/** line → how many blanks it begins with. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
