import type { Strings } from '../../schema/strings.ts';

/** What is said while a program runs or is edited, in the reader's language: playground.json. */
export type Texts = Strings['playground'] &
  Pick<Strings['code'], 'silent' | 'uncaught' | 'atLine' | 'exit'> &
  Pick<Strings['demo'], 'run' | 'runFile'>;

/** 4.68 → '4,7' where numbers are written so. */
export function formatNumber(n: number, languageTag: string, digits = 0): string {
  return n.toLocaleString(languageTag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
