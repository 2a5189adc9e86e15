import { beforeAll, describe, expect, it } from 'vitest';
import { loadPublished } from '../../src/catalog/load.ts';
import { buildContent } from '../../src/cli/build-content.ts';
import { printAnswer } from '../../src/cli/explain.ts';
import { withValues } from '../../src/cli/values.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { createLookup } from '../../src/lookup/index.ts';
import { compileTemplate, fillTemplate } from '../../src/lookup/template.ts';
import { buildCardFragment } from '../../src/model/card.ts';
import { placeOf } from '../../src/model/context.ts';
import { placesOf } from '../../src/model/places.ts';
import { buildTextCard, type TextCard } from '../../src/model/text-card.ts';
import { buildCard, type CardView } from '../../src/search/card.ts';
import type { CardFragment } from '../../src/schema/card.ts';
import type { Catalog, Entry } from '../../src/schema/entry.ts';
import { editionAt } from '../content/edition.ts';

const origin = 'https://errata.example';
let catalog: Catalog;
let entries: readonly Entry[];
beforeAll(() => {
  catalog = loadPublished(process.cwd());
  entries = catalog.exceptions.flatMap((exception): Entry[] => [exception, ...exception.messages]);
}, 60_000);

/** A template → the text, with a value for all that varies. */
function print(text: string): string {
  const template = compileTemplate(text);
  const values = template.names.map((name, at) => [name, /port|line|count|limit/.test(name) ? `${at + 3}` : `v${at}`]);
  return fillTemplate(template, Object.fromEntries(values) as Record<string, string>);
}

/** Every text that an entry prints, as readers have it. */
function pastesOf({ className, facts }: Entry): string[] {
  return [
    ...facts.wordings.map(
      ({ text, class: printedAs = className }) =>
        `Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n${printedAs}: ${print(text)}`,
    ),
    ...facts.counterpart.wordings.map(({ text, class: printedAs }) =>
      printedAs === undefined ? print(text) : `${printedAs}: ${print(text)}`,
    ),
  ];
}

/** What a card shows of an entry: the box as HTML, the command line as Markdown. */
function shown(
  { meaning, isExact, isOwn }: CardView,
  card: CardFragment | TextCard,
  headings: readonly string[],
): string {
  const cause = isExact && isOwn ? [card.cause ?? ''] : [];
  return [...meaning.map((part) => card[part]), ...cause, isOwn ? card.fix : '', ...headings].join('\n');
}

describe.each(publishedLanguages.map(({ code }) => code))('what is said of every text that is known, in %s', (lang) => {
  it(
    'has the reader’s own values, or a sign that there is none, and no name of a template',
    { timeout: 120_000 },
    () => {
      const edition = editionAt(catalog, lang);
      const content = buildContent(catalog, lang, { version: '0', origin });
      const lookup = createLookup(content.lookup);
      const byAddress = new Map(entries.map((entry) => [edition.paths.to(lang, placeOf(entry)), entry]));
      const left: string[] = [];
      let known = 0;
      for (const paste of entries.flatMap(pastesOf)) {
        const view = buildCard(lookup(paste), content.cardTexts);
        const entry = byAddress.get(view.page?.href.split('#')[0] ?? '');
        if (entry === undefined) continue;
        known += 1;
        const [text, fragment] = [buildTextCard(edition, entry), buildCardFragment(edition, entry)];
        const slip = text.slips.find(({ language }) => language === view.language);
        const said = [
          view.title ?? '',
          ...view.remarks,
          withValues(shown(view, text, [slip?.heading ?? '']), view.captures),
          shown(view, fragment, [fragment.slips[view.language]?.heading ?? '']),
        ].join('\n');
        const names = [...placesOf(entry)].filter((name) => said.includes(`{${name}}`));
        if (names.length > 0) left.push(`${paste}: ${names.join(', ')}`);
      }
      expect(left).toEqual([]);
      expect(known).toBeGreaterThan(1000);
    },
  );
});

it.each([
  ['OSError: [Errno 18] Invalid cross-device link', 'From `…` to `…`, the data'],
  [
    "OSError: [Errno 18] Invalid cross-device link: '/tmp/a.txt' -> '/data/a.txt'",
    'From `/tmp/a.txt` to `/data/a.txt`, the data',
  ],
  ['OSError: [Errno 30] Read-only file system', 'a cache in `…`.'],
  ["OSError: [Errno 30] Read-only file system: '/x/y.txt'", 'a cache in `/x/y.txt`.'],
  ['IndentationError: expected an indented block', 'After the `…` on line `…`,'],
  ["IndentationError: expected an indented block after 'if' statement on line 3", 'After the `if` on line `3`,'],
])('what is said of %s has its values, and a sign for each that is not known', (paste, expected) => {
  const content = buildContent(catalog, 'en', { version: '0', origin });
  const answer = createLookup(content.lookup)(paste);
  expect(printAnswer({ width: 100_000, hasColour: false }, content, answer)).toContain(expected);
});
