import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPublished } from '../../src/catalog/load.ts';
import { tailOf } from '../../src/lookup/classes.ts';
import { createLookup } from '../../src/lookup/index.ts';
import { compileTemplate, fillTemplate, matchTemplate } from '../../src/lookup/template.ts';
import { loadLookupData } from '../../scripts/lookup/data.ts';
import { entryName, type Entry } from '../../src/schema/entry.ts';
import type { Wording } from '../../src/schema/facts.ts';
import { raisedIn } from './lookup/as-printed.ts';
import { readSharedWords } from './lookup/shared-words.ts';

const root = join(import.meta.dirname, '../..');
const entries = loadPublished(root).exceptions.flatMap((entry): Entry[] => [entry, ...entry.messages]);
const data = loadLookupData(root, 'en');
const lookup = createLookup(data);

/** What varies, filled in with something that such a message could hold. */
const values: Readonly<Record<string, string>> = { address: '10.0.0.7', address2: '10.0.0.8', number: '9', text: 'a text' };

function textOf(entry: Entry, { text, class: printedAs }: Wording, isPython: boolean): string {
  const template = compileTemplate(text);
  const given = Object.fromEntries(template.names.map((name, index) => [name, values[name] ?? `${1000 + index}`]));
  const filled = fillTemplate(template, given);
  return isPython ? `${printedAs ?? entry.className}: ${filled}` : filled;
}

/** The entry that the answer leads to: 'ConnectionRefusedError/connect-call-failed'. */
function found(text: string): string | undefined {
  const { place } = lookup(text);
  return place?.id === undefined ? place?.name : `${place.name}/${place.id}`;
}

/** Is it, with more around it perhaps, one of the texts of the entry's own page? */
function isWordedBy(entry: Entry, message: string): boolean {
  const own = [...entry.facts.wordings.map((one) => `${tailOf(one.class ?? entry.className)}: ${one.text}`), ...entry.facts.counterpart.wordings.map(({ text }) => text)];
  return own.some((text) => matchTemplate(compileTemplate(text), message, { anywhere: true }) !== undefined);
}

const shared = readSharedWords();

/** An entry, an error that is its own, a paste of it → where else the paste leads than it may, or undefined. */
function astray(name: string, error: string, paste: string): string | undefined {
  const at = found(paste);
  const { kind, place, messageId } = lookup(paste);
  if (at === name && (messageId === undefined || messageId.replace(/#.*/, '') === name)) return undefined;
  const words = shared.find(({ text, wordsOf, printedBy }) => text === error && [wordsOf, ...printedBy].includes(name));
  if (words === undefined) return at ?? kind;
  const owner = entries.find((entry) => entryName(entry) === words.wordsOf);
  if (owner !== undefined && at === words.wordsOf && isWordedBy(owner, error)) return undefined;
  const classes = [name, words.wordsOf].map((one) => one?.split('/')[0]);
  const isOfClass = kind !== 'message' && messageId === undefined && place?.id === undefined;
  return isOfClass && classes.includes(place?.name) ? undefined : (at ?? kind);
}

const wordings = entries.flatMap((entry) => [
  ...entry.facts.wordings.map((wording) => ({ entry, text: textOf(entry, wording, true), runtime: 'python' })),
  ...entry.facts.counterpart.wordings.map((wording) => ({
    entry,
    text: textOf(entry, wording, false),
    runtime: wording.runtime === 'tsc' ? 'typescript' : 'js',
  })),
]);

describe('every wording in the content', () => {
  it.each(wordings.map((one) => [entryName(one.entry), one.text, one.runtime] as const))(
    'of %s leads to it: %s',
    (name, text, runtime) => {
      expect(astray(name, text, text)).toBeUndefined();
      expect(lookup(text).runtime).toBe(runtime);
      if (found(text) === name) expect(lookup(text)).toMatchObject({ kind: 'message', messageId: expect.any(String) as string });
    },
  );

  it('in another language comes with the English one, filled in', () => {
    const braces = wordings.filter(({ text }) => /\{\w+\}/.test(lookup(text).original ?? ''));
    expect(braces.map(({ text }) => text)).toEqual([]);
  });

  it('is found with colours, in a log and as the last line of a traceback', () => {
    for (const { entry, text, runtime } of wordings.filter((one) => one.runtime !== 'typescript')) {
      const stack = runtime === 'python' ? `Traceback (most recent call last):\n  File "a.py", line 1, in f\n    f()\n${text}` : `${text}\n    at f (a.js:1:2)`;
      for (const paste of [stack, stack.replace(/^/gm, 'web-1  | '), `\u001b[31m${text}\u001b[0m`]) {
        expect([paste, astray(entryName(entry), text, paste)]).toEqual([paste, undefined]);
      }
    }
  });
});

const raised = raisedIn(root, entries);
const ofRaise = raised.filter(({ file }) => file.startsWith('demos/raise.'));

describe('every recorded error', () => {
  it.each(ofRaise.map((one) => [entryName(one.entry), one.on, one.message, one.pastes] as const))(
    'of the program that raises %s leads to it, alone and with all that was printed: %s: %s',
    (name, _, message, pastes) => {
      const lost = Object.entries(pastes).map(([paste, text]) => [paste, astray(name, message, text)]);
      expect(lost.filter(([, place]) => place !== undefined)).toEqual([]);
    },
  );

  it('of such a program has the words of its own page on some version', () => {
    const own = new Set(ofRaise.filter(({ entry, message }) => isWordedBy(entry, message)).map(({ entry }) => entryName(entry)));
    expect(ofRaise.map(({ entry }) => entryName(entry)).filter((name) => !own.has(name))).toEqual([]);
  });

  it.each(raised.map(({ message, runtime }) => [message, runtime] as const))(
    'has its class and its runtime: %s',
    (message, runtime) => {
      const answer = lookup(message);
      expect(message.startsWith(answer.exception ?? '?')).toBe(true);
      // Anyone can print a bare "Error: " with words of their own; nothing tells who did.
      const isAnyones = message.startsWith('Error: ') && answer.kind === 'class';
      expect([runtime, ...(isAnyones ? [undefined] : [])]).toContain(answer.runtime);
    },
  );
});

describe('what shared-words.yaml excuses', () => {
  it.each(shared.flatMap(({ text, printedBy }) => printedBy.map((name) => [text, name] as const)))(
    'is printed, and does not lead to its entry: "%s" of %s',
    (text, name) => {
      const printed = ofRaise.filter(({ entry, message }) => message === text && entryName(entry) === name);
      expect(printed, 'no program of the entry prints it any more: take it from the list').not.toEqual([]);
      const pastes = printed.flatMap((one) => Object.values(one.pastes));
      const needless = 'it leads to its own entry: take it from the list';
      expect(pastes.some((paste) => found(paste) !== name), needless).toBe(true);
    },
  );

  it('is there once', () => {
    const texts = shared.map(({ text }) => text);
    expect(texts).toEqual([...new Set(texts)]);
  });

  it('names entries that exist', () => {
    const names = entries.map(entryName);
    expect(shared.flatMap(({ wordsOf, printedBy }) => [wordsOf ?? names[0], ...printedBy]).filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });
});

describe('a text that several pages share', () => {
  it('leads to the page of the class', () => {
    expect(found('SyntaxError: Invalid or unexpected token')).toBe('SyntaxError');
    for (const text of ['The system cannot find the file specified.', 'O sistema não pode encontrar o arquivo especificado.']) {
      expect(found(text)).toBe('FileNotFoundError');
    }
  });
});

describe('what is printed without a traceback', () => {
  it.each(['/usr/bin/python3', 'python', String.raw`C:\Program Files\Python312\python.exe`])(
    'by "%s -m" leads to the module that is missing, or cannot be run',
    (program) => {
      expect(found(`${program}: No module named pip`)).toBe('ModuleNotFoundError/no-module');
      const isPackage = "No module named json.__main__; 'json' is a package and cannot be directly executed";
      expect(found(`${program}: ${isPackage}`)).toBe(found(isPackage));
      expect(found(isPackage)).toBeDefined();
    },
  );

  it('by argparse in a notebook leads to what argparse said, not to the exit that follows', () => {
    const said = 'usage: ipykernel_launcher.py [-h] --name NAME\nipykernel_launcher.py: error: the following arguments are required: --name';
    const exit = 'An exception has occurred, use %tb to see the full traceback.\n\nSystemExit: 2';
    expect(found(`${said}\n${exit}`)).toBe('argparse.ArgumentError/required');
    expect(lookup(exit)).toMatchObject({ exception: 'SystemExit', kind: 'class' });
  });
});

describe('what the lookup knows of the content', () => {
  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('has a page for every published entry', () => {
    expect(data.entries.map(({ name, id }) => (id === undefined ? name : `${name}/${id}`))).toEqual(entries.map(entryName));
  });
});
