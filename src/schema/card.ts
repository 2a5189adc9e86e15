import type { Strings } from './strings.ts';

/** What an answer shows of one entry beyond its title: loaded after the match, one small file per entry. HTML but for `fix`. */
export interface CardFragment {
  readonly meaning: string;
  /** Of an exception: what its page says of TypeScript. Of a message, whose page says nothing: its description. */
  readonly typescript: string;
  /** The most frequent cause. */
  readonly cause?: string;
  /** What to do. */
  readonly fix: string;
  readonly slips: { readonly python?: CardSlip; readonly typescript?: CardSlip };
}

/** Both sides of a slip: the lines that differ, and those around them. */
export interface CardSlip {
  /** The mistake, where the slip shows a common one. */
  readonly heading?: string;
  readonly wrong: string;
  readonly right: string;
}

/** What the card says of itself, in the reader's language. */
export type CardTexts = Strings['card'] & {
  readonly systems: Strings['systems'];
  readonly wrong: string;
  readonly right: string;
};
