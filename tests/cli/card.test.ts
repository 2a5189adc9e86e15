import { beforeAll, describe, expect, it } from 'vitest';
import { loadPublished } from '../../src/catalog/load.ts';
import { buildContent } from '../../src/cli/build-content.ts';
import type { Content } from '../../src/cli/content.ts';
import { answerObject, printAnswer } from '../../src/cli/explain.ts';
import { fill } from '../../src/i18n/fill.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { createLookup } from '../../src/lookup/index.ts';
import { buildCardFragment, buildCardTexts } from '../../src/model/card.ts';
import { placeOf, type Edition } from '../../src/model/context.ts';
import { announceCard } from '../../src/components/box/announce.ts';
import { buildCard, type CardView } from '../../src/search/card.ts';
import type { CardFragment } from '../../src/schema/card.ts';
import type { Catalog } from '../../src/schema/entry.ts';
import { editionAt } from '../content/edition.ts';
import { traceback } from './command.ts';

const fetchFailed = `TypeError: fetch failed
    at main (/app/index.ts:3:9) {
  [cause]: Error: connect ECONNREFUSED 127.0.0.1:5432
      at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1637:16) {
    errno: -111,
    code: 'ECONNREFUSED',
    syscall: 'connect',
    address: '127.0.0.1',
    port: 5432
  }
}
`;
const pastes = {
  'a class with a known message': traceback,
  'a class with an unknown message':
    'Traceback (most recent call last):\n  File "a.py", line 1, in f\nKeyError: \'id\'\n',
  'a message with the reader’s own names': "ModuleNotFoundError: No module named 'reqests'\n",
  'an error that wraps the one that explains more': fetchFailed,
  'another error while one was handled': `${traceback}\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "b.py", line 2, in <module>\n    f()\nValueError: bad\n`,
  'a message of a system in Portuguese':
    'ConnectionResetError: [WinError 10054] Foi forçado o cancelamento de uma conexão existente pelo host remoto\n',
  'a line of the TypeScript compiler':
    "a.ts(3,5): error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.\n",
  'an error of JavaScript that has a page at MDN':
    'Uncaught TypeError: can\'t redefine non-configurable property "x"\n',
  'a class without a page, whose base has one': 'socket.herror: [Errno 1] Unknown host\n',
  'a class that is misspelled': 'ConectionResetError: gone\n',
} as const;

/** Messages of JavaScript and of its compiler, whose pages are those of a message of Python. */
const foreign = [
  ['SyntaxError: Cannot use import statement outside a module', 'JavaScript'],
  ['Uncaught TypeError: Assignment to constant variable.', 'JavaScript'],
  ["TypeError: Class constructor A cannot be invoked without 'new'", 'JavaScript'],
  [pastes['a line of the TypeScript compiler'], 'TypeScript'],
] as const;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Text of a page as a reader reads it, on one line. */
function read(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[0-9A-F]+|\w+);/gi, (_, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(parseInt(name.slice(2), 16)) : (entities[name] ?? ''),
    )
    .replace(/[`*\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function filled(html: string, { captures }: CardView): string {
  return read(html.replace(/<var>(\w+)<\/var>/g, (_, name: string) => captures[name] ?? '…'));
}

describe.each(publishedLanguages.map(({ code }) => code))('what the terminal prints in %s', (lang) => {
  let catalog: Catalog;
  let edition: Edition;
  let content: Content;
  beforeAll(() => {
    catalog = loadPublished(process.cwd());
    edition = editionAt(catalog, lang);
    content = buildContent(catalog, lang, { version: '0', origin: edition.origin });
  }, 60_000);

  /** What the box loads for a card. */
  function fragmentOf({ fragment }: CardView): CardFragment | undefined {
    const entry = catalog.exceptions
      .flatMap((exception) => [exception, ...exception.messages])
      .find((one) => `${edition.paths.to(lang, placeOf(one))}card.json` === fragment);
    return entry && buildCardFragment(edition, entry);
  }

  it.each(Object.entries(pastes))('is what the box shows: %s', (_, text) => {
    const answer = createLookup(content.lookup)(text);
    const view = buildCard(answer, buildCardTexts(edition));
    const out = printAnswer({ width: 100_000, hasColour: false }, content, answer);
    const printed = read(out);
    const fragment = fragmentOf(view);
    expect(fragment === undefined).toBe(view.page === undefined);
    expect(out.startsWith([view.name, view.message.map((part) => part.text).join('')].join(': '))).toBe(true);
    expect(out.split('\n')[1]).toBe(view.title ?? '');
    const addresses = [view.page?.href, view.mdn, ...[...view.others, ...view.suggestions].map(({ href }) => href)];
    for (const href of addresses.filter((one) => one !== undefined)) {
      expect(out.split(/\s+/)).toContain(new URL(href, edition.origin).href);
    }
    const { isExact, isOwn, meaning, language } = view;
    const slip = isExact ? fragment?.slips[language] : undefined;
    const said = [
      ...meaning.map((part) => fragment?.[part].replaceAll('</p><p>', '</p> <p>')),
      isExact && isOwn ? fragment?.cause : undefined,
      isOwn ? fragment?.fix : undefined,
      slip?.heading,
      view.original,
      ...view.remarks,
      ...view.where.slice(answer.frame === undefined ? 0 : 1),
      ...view.others.map(({ note, text: other }) => `${note ?? ''}: ${other}`),
    ];
    for (const one of said) expect(printed).toContain(filled(one ?? '', view));
    const marked = [...(slip?.right ?? '').matchAll(/<mark>(.*?)<\/mark>/g)].map(([, code = '']) => read(code));
    for (const code of marked) expect(printed).toContain(code);
    expect(out.includes(content.cardTexts.cause)).toBe(isExact && isOwn && fragment?.cause !== undefined);
    expect(out.includes(content.cardTexts.fix)).toBe(isOwn && fragment !== undefined);
  });

  it.each(foreign)('has nothing of Python’s where the message is of JavaScript or TypeScript: %s', (text, runtime) => {
    const answer = createLookup(content.lookup)(text);
    const view = buildCard(answer, content.cardTexts);
    const fragment = fragmentOf(view);
    const remark = fill(content.cardTexts.counterpart, { runtime });
    expect(view).toMatchObject({ isOwn: false, meaning: [], remarks: [remark] });
    expect(announceCard(view)).not.toContain(answer.place?.title);
    const printed = read(printAnswer({ width: 100_000, hasColour: false }, content, answer));
    expect(printed).toContain(remark);
    expect(printed).toContain(answer.message);
    const { meaning = '', typescript = '', cause = '', fix = '', slips } = fragment ?? {};
    for (const one of [answer.place?.title ?? '', meaning, typescript, cause, fix]) {
      expect(read(one)).not.toBe('');
      expect(printed).not.toContain(filled(one, view));
    }
    expect(/[-+] /.test(printed)).toBe(slips?.typescript !== undefined);
  });

  it('is what the page has on TypeScript, and no more, where the page is that of a class of Python', () => {
    const answer = createLookup(content.lookup)('SyntaxError: Invalid or unexpected token\n    at main (a.js:3:9)');
    const view = buildCard(answer, content.cardTexts);
    const printed = read(printAnswer({ width: 100_000, hasColour: false }, content, answer));
    const { meaning = '', typescript = '', fix = '' } = fragmentOf(view) ?? {};
    expect(printed).toContain(read(typescript));
    for (const one of [answer.place?.title ?? '', meaning, fix]) expect(printed).not.toContain(read(one));
  });

  it('is about the error behind, with its slip, where that explains more than the one around it', () => {
    const answer = createLookup(content.lookup)(fetchFailed);
    const out = printAnswer({ width: 80, hasColour: false }, content, answer);
    expect(out.startsWith('Error: connect ECONNREFUSED 127.0.0.1:5432\n')).toBe(true);
    expect(out).toMatch(/^ {4}\+ .*cause\?\.code !== 'ECONNREFUSED'/m);
    expect(out.indexOf('TypeError: fetch failed')).toBeGreaterThan(out.indexOf('cause?.code'));
    expect(answerObject(content, answer)).toMatchObject({ page: { name: 'ConnectionRefusedError' } });
  });
});
