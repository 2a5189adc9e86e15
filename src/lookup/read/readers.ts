import type { Frame } from '../answer.ts';
import type { Line } from '../lines.ts';
import type { Incident, Printed } from '../printed.ts';

/** Read what JavaScript's programs and the tools around them print. The box begins without them. */
export interface Readers {
  /** Lines → the errors that stand in them in such a form. */
  readonly readAll: (lines: readonly Line[]) => readonly Incident[];
  /** A line at an index → the error that a tool reports in it, in a form of its own. */
  readonly readReport: (lines: readonly Line[], index: number) => Printed | undefined;
  /** A line → the frame of a stack in it. */
  readonly readFrame: (line: Line) => Frame | undefined;
}

const none = (): undefined => undefined;
let added: Readers = { readAll: () => [], readReport: none, readFrame: none };

/**
 * What may be read in another way with the readers and the classes of libraries: ends of stack lines, colours, properties, reports
 * of tools, a dotted name and a colon.
 */
const theirs =
  /:\d{1,9}\)?(?: \{|\\|$)|\[\d{1,3}m|\b(?:code|errno)['"]?\]?:|TS\d{4}|ts\(\d|npm |Rejection \(|Exception Type:|" ?: ?"|[a-z]\.\w{3,60}: /m;

/** Those that were added; before that, such as read nothing. */
export function readers(): Readers {
  return added;
}

/** Lets all reading use them from now on. */
export function addReaders(more: Readers): void {
  added = more;
}

/** May a text that is no traceback of Python be read in another way with the rest? Told without it, so rather too often. */
export function mayBeTheirs(text: string): boolean {
  return theirs.test(text);
}
