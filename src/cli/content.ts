import type { LookupData } from '../lookup/data.ts';
import type { TextCard } from '../model/text-card.ts';
import type { TextPage } from '../model/text-page.ts';
import type { CardTexts } from '../schema/card.ts';
import type { NameEntry } from '../schema/names.ts';
import type { Strings } from '../schema/strings.ts';

/** Everything that the command line knows, in one language; JSON. */
export interface Content {
  /** Of the package. */
  readonly version: string;
  /** The public address of the site: https://errata.example */
  readonly origin: string;
  readonly strings: Strings;
  readonly names: readonly NameEntry[];
  readonly pages: readonly TextPage[];
  /** What an answer says of each page, by the page's address. */
  readonly cards: Readonly<Record<string, TextCard>>;
  readonly cardTexts: CardTexts;
  readonly lookup: LookupData;
}

/** A page's own name in commands: KeyError, or KeyError/some-message. */
export function pathOf({ exception, id }: TextPage): string {
  return id === undefined ? exception : `${exception}/${id}`;
}
