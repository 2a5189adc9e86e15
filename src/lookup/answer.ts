import type { System } from './errno.ts';
import type { Span } from './lines.ts';

export type { Span, System };

/**
 * What the answer rests on, the most exact first: the very message, a code, the class, a base of the class. `unknown
 * class`: something was raised that nobody told us of. `unknown`: no error was found in the text.
 */
export type Kind = 'message' | 'code' | 'class' | 'base' | 'unknown class' | 'unknown';

/** A page, or a section of one, that explains it. */
export interface Place {
  /** KeyError */
  readonly name: string;
  /** Of the message that has a page of its own. */
  readonly id?: string;
  readonly title: string;
  readonly href: string;
  /** `typescript`: JavaScript's errors have no pages of their own. */
  readonly section?: 'typescript';
}

/** One line of a stack. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly function?: string;
  /** The reader's own code, not a library's or the runtime's. */
  readonly own: boolean;
  readonly span: Span;
}

/** One error of the paste, and what is known of it. */
export interface Finding {
  readonly kind: Kind;
  /** undefined: the class exists in more than one, and nothing in the text tells which. */
  readonly runtime?: 'python' | 'js' | 'typescript';
  /** As it was printed: json.decoder.JSONDecodeError. Absent where a system's message came alone. */
  readonly exception?: string;
  readonly message: string;
  /** ECONNRESET, ERR_MODULE_NOT_FOUND, TS2345 */
  readonly code?: string;
  readonly system?: System;
  readonly place?: Place;
  /** Of the matched template; the same for every wording of one thing. */
  readonly messageId?: string;
  /** What varies in the message, by its name in the template. */
  readonly captures: Readonly<Record<string, string>>;
  /** The English text, where the message came in another language. */
  readonly original?: string;
  /** Of the message, such as 'pt'; absent where it is English. */
  readonly language?: string;
  /** The last line of the reader's own code that the error came through. */
  readonly frame?: Frame;
  /** Slug of MDN's page on this error of JavaScript. */
  readonly mdn?: string;
  /** Class and message in the paste. */
  readonly span: Span;
}

/** How another error of the paste belongs to the one that the answer is about. */
export type Link = 'cause' | 'context' | 'leaf';

/** What was pasted → what it is. */
export interface Answer extends Finding {
  /** `mention`: a class was named in running text, nothing was raised. */
  readonly evidence: 'traceback' | 'line' | 'mention' | 'none';
  /** The errors that it came through or that it holds, in the order in which they were printed. */
  readonly chain: readonly (Finding & { readonly link: Link })[];
  /** The error of the chain to look at instead, because more is known of it. */
  readonly behind?: Finding & { readonly link: Link };
  /** Pages and names that were perhaps meant. */
  readonly suggestions: readonly { readonly name: string; readonly place?: Place }[];
  /** Lines of the paste that played no part. */
  readonly ignored: readonly Span[];
}

/** Nothing, or a value of the reader's program alone (`KeyError: 'name'`, `SystemExit: 2`): there are no words to know. */
export function isValue(message: string): boolean {
  return /^(?:-?\d[\d.]*|(['"])(?:(?!\1).)*\1|\([^()]*\))?$/s.test(message.trim());
}
