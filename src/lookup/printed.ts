import type { Frame, Link, System } from './answer.ts';
import type { Runtime } from './classes.ts';
import type { Line } from './lines.ts';

/** One error as it stands in the paste, before anything is known of it. */
export interface Printed {
  readonly className: string | undefined;
  readonly message: string;
  /** What follows the message on lines of its own: notes, details, the rest of a message that was broken. */
  readonly rest: readonly string[];
  readonly line: Line;
  /** Where class and message stand in the line's text. */
  readonly from: number;
  readonly to: number;
  readonly runtime: Runtime | 'typescript' | undefined;
  readonly code: string | undefined;
  readonly system?: System | undefined;
  readonly frames: readonly Frame[];
  /** How it belongs to the main error of its incident; undefined: it is the main one. */
  readonly link: Link | undefined;
}

/** Errors that were printed together, the main one among them. */
export interface Incident {
  readonly errors: readonly Printed[];
  readonly main: Printed;
  readonly evidence: 'traceback' | 'line' | 'mention';
  /** How sure it is that this is what the paste is about; the highest is answered. */
  readonly weight: number;
  /** Indexes of the lines that it takes up: from (inclusive), to (exclusive). */
  readonly from: number;
  readonly to: number;
}
