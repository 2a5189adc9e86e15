/** One page in our own small index: what the box finds before, and above, the full text. */
export interface NameEntry {
  /** The class name, or the message as it appears on the screen. */
  readonly name: string;
  readonly href: string;
  /** One line under the name. */
  readonly note: string;
  /** Codes and their numbers: ECONNRESET, 104, 54, 10054. */
  readonly codes: readonly string[];
  /** Titles, keywords and messages, by which the page can be found too. */
  readonly words: string;
}
