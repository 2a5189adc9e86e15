import type { Strings } from './strings.ts';

/** One page in our own small index: what the box finds before, and above, the full text. */
export interface NameEntry {
  /** The class name, or the message as it appears on the screen. */
  readonly name: string;
  /** For a message: the class that it belongs to. */
  readonly exception?: string;
  readonly href: string;
  /** One line under the name: the title of its page. */
  readonly note: string;
  /** Codes and their numbers: ECONNRESET, 104, 54, 10054. */
  readonly codes: readonly string[];
  /** What readers type for it: the title, then the keywords. */
  readonly phrases: readonly string[];
  /** What the screen shows: templates of messages, with {names} for what varies. */
  readonly messages: readonly string[];
  /** Names of the classes around it: its parent, those it is taken for. */
  readonly related: readonly string[];
}

/** What ranking knows of an exception beyond what the lookup has of it. */
export interface NameRow extends Pick<NameEntry, 'name' | 'href' | 'related'> {
  /** What readers type for it. */
  readonly keywords: readonly string[];
  /** Of its codes, on every system: 104, 54, 10054. */
  readonly numbers: readonly string[];
}

/** What the box says once it is used. */
export type BoxTexts = Pick<
  Strings['box'],
  'names' | 'sections' | 'none' | 'tooLong' | 'unreadable' | 'unread' | 'unsearched' | 'results'
>;
