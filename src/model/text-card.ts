import type { Entry } from '../schema/entry.ts';
import { pickCardParts } from './card.ts';
import type { Edition } from './context.ts';
import { renderItem, renderMarkdown } from './markdown.ts';
import { slipTexts, type SlipText } from './text-page.ts';

/** What an answer says of an entry, as text: what the box has as HTML. Prose is Markdown, but for `fix`. */
export interface TextCard {
  readonly meaning: string;
  /** Of an exception: what its page says of TypeScript. Of a message, whose page says nothing: its description. */
  readonly typescript: string;
  /** The most frequent cause. */
  readonly cause?: string;
  readonly fix: string;
  /** Of each language at most one. */
  readonly slips: readonly TextCardSlip[];
}
export interface TextCardSlip extends SlipText {
  /** The mistake, where the slip shows a common one. */
  readonly heading?: string;
}

/** edition, entry → what an answer in a terminal says of it. */
export function buildTextCard(edition: Edition, entry: Entry): TextCard {
  const { meaning, typescript, cause, fix, slips } = pickCardParts(edition, entry);
  const texts = slips.flatMap(({ block, heading }) =>
    slipTexts(entry, block.name).map((slip): TextCardSlip => ({
      ...slip,
      ...(heading === undefined ? {} : { heading: renderMarkdown(heading) }),
    })),
  );
  return {
    meaning: renderMarkdown(meaning),
    typescript: renderMarkdown(typescript),
    ...(cause === undefined ? {} : { cause: renderItem(cause) }),
    fix,
    slips: texts.filter(({ language }, at) => texts.findIndex((other) => other.language === language) === at),
  };
}
