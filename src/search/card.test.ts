import { describe, expect, it } from 'vitest';
import { createLookup, type LookupData } from '../lookup/index.ts';
import type { CardTexts } from '../schema/card.ts';
import { buildCard, type CardView } from './card.ts';

const texts: CardTexts = {
  label: 'label',
  place: '{file}:{line}',
  open: 'open {name}',
  copyLink: 'copy link',
  linkCopied: 'link copied',
  uncopied: 'uncopied',
  unknown: 'unknown',
  unknownHint: 'hint',
  unknownMessage: 'unknown message',
  unknownClass: 'unknown class {name}',
  noPage: 'no page {name}',
  base: '{name} is a {base}',
  javascript: 'javascript {name}',
  counterpart: 'counterpart {runtime}',
  ambiguous: 'ambiguous {name}',
  mdn: 'mdn',
  cause: 'cause',
  fix: 'fix',
  mistake: 'mistake',
  through: 'through',
  outer: 'outer',
  more: '{n} more',
  original: 'original',
  copy: 'copy',
  copied: 'copied',
  suggestions: 'suggestions',
  pageOnly: 'page only',
  privacy: 'privacy',
  links: { cause: 'cause of it', context: 'before it', leaf: 'in it' },
  systems: { linux: 'Linux', macos: 'macOS', windows: 'Windows' },
  wrong: 'for',
  right: 'read',
};
const data: LookupData = {
  entries: [
    { name: 'OSError', title: 'The system refused', href: '/en/python/oserror/', parent: 'Exception' },
    {
      name: 'ConnectionRefusedError',
      title: 'Refused',
      href: '/en/python/connectionrefusederror/',
      parent: 'ConnectionError',
      codes: ['ECONNREFUSED'],
      python: [
        { text: '[Errno 111] Connection refused', system: 'linux' },
        {
          text: '[WinError 10061] No connection could be made because the target machine actively refused it',
          system: 'windows',
        },
        {
          text: '[WinError 10061] No se puede establecer una conexión ya que el equipo de destino denegó expresamente dicha conexión',
          system: 'windows',
          language: 'es',
        },
      ],
      js: [{ text: 'Error: connect ECONNREFUSED {address}:{port}' }],
    },
    {
      name: 'KeyError',
      title: 'The key is not there',
      href: '/en/python/keyerror/',
      parent: 'LookupError',
      python: [{ text: "the key '{key}' of {kind} is gone" }],
      js: [{ text: 'RangeError: no such key' }],
    },
    {
      name: 'KeyError',
      id: 'no-zone',
      title: 'No time zone of that name',
      href: '/en/python/keyerror/no-zone/',
      js: [{ text: 'RangeError: Invalid time zone: {zone}' }, { text: "error TS2820: '{zone}' is no zone." }],
    },
    {
      name: 'OSError',
      id: 'in-use',
      title: 'Address already in use',
      href: '/en/python/oserror/in-use/',
      codes: ['EADDRINUSE'],
      js: [{ text: 'Error: listen EADDRINUSE: {address}' }],
    },
  ],
};
const lookup = createLookup(data);

function cardOf(text: string): CardView {
  return buildCard(lookup(text), texts);
}

const traceback = (last: string): string =>
  `Traceback (most recent call last):\n  File "/home/ana/app.py", line 12, in main\n    run()\n${last}`;

describe('a card', () => {
  it('says where in the reader’s code, without the folders around it, on what, and what it is', () => {
    const card = cardOf(traceback('ConnectionRefusedError: [Errno 111] Connection refused'));
    expect(card.where).toEqual(['app.py:12', 'Python', 'Linux']);
    expect(card).toMatchObject({ name: 'ConnectionRefusedError', code: 'ECONNREFUSED', title: 'Refused', remarks: [] });
    expect(card.page).toEqual({ text: 'ConnectionRefusedError', href: '/en/python/connectionrefusederror/' });
    expect(card.fragment).toBe('/en/python/connectionrefusederror/card.json');
    expect(card).toMatchObject({ isExact: true, isOwn: true, language: 'python', meaning: ['meaning'] });
  });

  it('leads from an error of JavaScript to the section on it, and loads the same fragment', () => {
    const card = cardOf('Error: connect ECONNREFUSED 127.0.0.1:80\n    at main (/home/ana/app.js:3:9)');
    expect(card.page?.href).toBe('/en/python/connectionrefusederror/#typescript');
    expect(card.fragment).toBe('/en/python/connectionrefusederror/card.json');
    expect(card).toMatchObject({ name: 'Error', language: 'typescript', meaning: ['meaning', 'typescript'] });
  });

  it.each([
    ["the key 'name' of dict is gone", ["the key '", '<key name>', "' of ", '<kind dict>', ' is gone']],
    ["the key 'dict' of dict is gone", ["the key '", '<key dict>', "' of ", '<kind dict>', ' is gone']],
    // What also stands where it is not the reader's is not marked.
    ["the key 'of' of dict is gone", ["the key 'of' of ", '<kind dict>', ' is gone']],
  ])('takes a message apart where the reader’s own values stand: %s', (message, parts) => {
    const found = cardOf(`KeyError: ${message}`).message;
    expect(found.map(({ text, name }) => (name === undefined ? text : `<${name} ${text}>`))).toEqual(parts);
    expect(found.map(({ text }) => text).join('')).toBe(message);
  });

  it('shows of a long message the beginning of its first line', () => {
    const { message } = cardOf(traceback(`KeyError: ${'x'.repeat(5000)}\nmore`));
    expect(message.map(({ text }) => text).join('')).toBe(`${'x'.repeat(400)}…`);
  });

  it('has the English words of a localised message', () => {
    const text =
      'ConnectionRefusedError: [WinError 10061] No se puede establecer una conexión ya que el equipo de destino denegó expresamente dicha conexión';
    expect(cardOf(traceback(text)).original).toBe(
      '[WinError 10061] No connection could be made because the target machine actively refused it',
    );
    expect(cardOf(traceback('ConnectionRefusedError: [Errno 111] Connection refused')).original).toBeUndefined();
  });
});

describe('a card of an error of JavaScript that has a page for what Python has in its place', () => {
  it.each([
    ['JavaScript', 'RangeError: Invalid time zone: X\n    at main (a.js:3:9)'],
    ['TypeScript', "a.ts(3,5): error TS2820: 'X' is no zone."],
  ])('says of a message of %s what the page has to do with it, and nothing that is Python’s', (runtime, text) => {
    const card = cardOf(text);
    expect(card.page?.href).toBe('/en/python/keyerror/no-zone/#typescript');
    expect(card).toMatchObject({ isExact: true, isOwn: false, meaning: [], remarks: [`counterpart ${runtime}`] });
    expect(card.title).toBeUndefined();
  });

  it('says of a page of a class what is there of TypeScript', () => {
    const card = cardOf('RangeError: no such key\n    at main (a.js:3:9)');
    expect(card.page?.href).toBe('/en/python/keyerror/#typescript');
    expect(card).toMatchObject({ isExact: true, isOwn: false, meaning: ['typescript'], remarks: [] });
    expect(card.title).toBeUndefined();
  });

  it('says all of a refusal of the system by what Chromium calls it', () => {
    const card = cardOf('GET http://localhost:3000/ net::ERR_CONNECTION_REFUSED');
    expect(card).toMatchObject({ name: 'ERR_CONNECTION_REFUSED', title: 'Refused', isOwn: true });
  });

  it('says all of a code of the system, which is the same in both', () => {
    const card = cardOf('Error: listen EADDRINUSE: :::80\n    at main (a.js:3:9)');
    expect(card).toMatchObject({ title: 'Address already in use', isOwn: true, meaning: ['typescript'], remarks: [] });
  });
});

describe('a card says what it does not know', () => {
  it.each([
    ['a message of a known class', traceback('KeyError: something else'), ['unknown message']],
    ['a message that is a value of the program', traceback("KeyError: 'nome'"), []],
    ['a message that is a number', traceback('KeyError: 42'), []],
    ['a message that is a pair', traceback("KeyError: ('a', 2)"), []],
    ['words between two values', traceback("KeyError: 'a' is not 'b'"), ['unknown message']],
    ['words after a value', traceback("KeyError: 'nome' is missing"), ['unknown message']],
    ['a class without a page', traceback('ZeroDivisionError: division by zero'), ['no page ZeroDivisionError']],
    ['a class with a page for its base only', traceback('IsADirectoryError: a'), ['IsADirectoryError is a OSError']],
    ['a class that nobody knows', traceback('mylib.StrangeError: boo'), ['unknown class mylib.StrangeError']],
    ['an error of JavaScript', 'TypeError: x is not a function\n    at a (a.js:1:2)', ['javascript TypeError']],
    ['a class of both', 'TypeError: boo', ['ambiguous TypeError']],
    ['no error at all', 'lorem\nipsum', ['unknown', 'hint']],
  ])('%s', (_, text, remarks) => {
    expect(cardOf(text).remarks).toEqual(remarks);
  });

  it('and then shows no causes and slips that may be those of something else', () => {
    expect(cardOf(traceback('KeyError: something else'))).toMatchObject({ isExact: false, isOwn: true });
    expect(cardOf(traceback('IsADirectoryError: a'))).toMatchObject({ isExact: false, isOwn: false });
  });
});

describe('the other errors of a text', () => {
  const cause = 'ConnectionRefusedError: [Errno 111] Connection refused';
  const between = '\nThe above exception was the direct cause of the following exception:\n\n';

  it('are named with what they have to do with it; the one of which more is known comes first', () => {
    const card = cardOf(`${traceback(cause)}\n${between}${traceback('mylib.StrangeError: boo')}`);
    expect(card.name).toBe('ConnectionRefusedError');
    expect(card.others).toEqual([{ text: 'mylib.StrangeError: boo', note: 'outer' }]);
  });

  it('are linked where they have a page', () => {
    const before = '\nDuring handling of the above exception, another exception occurred:\n\n';
    const card = cardOf(`${traceback("KeyError: the key 'a' of b is gone")}\n${before}${traceback(cause)}`);
    expect(card.others).toEqual([
      { text: "KeyError: the key 'a' of b is gone", note: 'before it', href: '/en/python/keyerror/' },
    ]);
  });

  it('are counted when there are many', () => {
    const chain = [...Array(9).keys()].map((n) => `${traceback(`mylib.E${n}Error: boo`)}\n${between}`).join('');
    const card = cardOf(`${chain}${traceback(cause)}`);
    expect(card.others).toHaveLength(4);
    expect(card.more).toBe(5);
  });
});
