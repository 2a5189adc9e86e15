import type { EntryData, WordingData } from '../lookup/data.ts';
import { groupBy } from '../lookup/group-by.ts';
import type { NameRow } from '../schema/names.ts';

/*
 * The form in which the box loads its data: lists instead of named fields, nothing that follows from something else (a message's
 * class, the address of a page), and nothing at the end of a list that is empty. A quarter less, after compression.
 */

type PackedWording = string | readonly (string | 0)[];
/** One text that is like any other is no list. */
type PackedWordings = string | readonly PackedWording[];
/** id ('' for the exception's own), title, texts of Python, what readers type, codes, the name of a message. */
type PackedEntry = readonly (string | readonly string[] | PackedWordings)[];

/** What the lookup knows of one language's content, but for what JavaScript prints. */
export interface PackedEntries {
  /** Address of the folder that holds the pages of all classes: /pt/python/ */
  readonly folder: string;
  /** Per class: its name, its parent, itself and its messages. */
  readonly classes: readonly (readonly [name: string, parent: string, entries: readonly PackedEntry[]])[];
}

/**
 * What ranking knows beyond that of each exception, one list per field: what is alike is compressed together. What an exception
 * has several of is one text, with | between.
 */
export interface PackedNames {
  readonly folder: string;
  readonly names: readonly string[];
  /** What readers type. */
  readonly keywords: readonly string[];
  readonly numbers: readonly string[];
  /** Classes around it. */
  readonly related: readonly string[];
}

/** Entries, an exception before its messages → their packed form. @throws {Error} when an address does not follow from the name */
export function packEntries(folder: string, entries: readonly EntryData[]): PackedEntries {
  const classes = groupBy(entries, ({ name }) => name);
  return {
    folder,
    classes: [...classes].map(([name, own]) => [
      name,
      own[0]?.parent ?? '',
      own.map((entry) => {
        checkAddress(entry.href, addressOf(folder, entry));
        const { id = '', title, python = [], words = [], codes = [], message = '' } = entry;
        return shorten([id, title, packWordings(python), words, codes, message]);
      }),
    ]),
  };
}

/** The packed form → the entries as they were, but for what JavaScript prints. @throws {TypeError} when it is something else */
export function unpackEntries({ folder, classes }: PackedEntries): EntryData[] {
  return classes.flatMap(([name, parent, entries]) =>
    entries.map((packed): EntryData => {
      const [id, title, python = [], words = [], codes = [], message] = packed as Unpacked;
      const own = id === '' ? { name, ...(parent === '' ? {} : { parent }) } : { name, id };
      return {
        ...own,
        title,
        href: addressOf(folder, own),
        ...(message === undefined ? {} : { message }),
        ...(words.length === 0 ? {} : { words }),
        ...(codes.length === 0 ? {} : { codes }),
        ...(python.length === 0 ? {} : { python: unpackWordings(python) }),
      };
    }),
  );
}

type Unpacked = readonly [string, string, PackedWordings?, string[]?, string[]?, string?];

/** What JavaScript prints: by class, by id ('' for the exception's own). */
export type PackedScripts = Readonly<Record<string, Readonly<Record<string, readonly PackedWording[]>>>>;

/** Entries → what JavaScript prints for them. */
export function packScripts(entries: readonly EntryData[]): PackedScripts {
  const classes = groupBy(
    entries.filter(({ js = [] }) => js.length > 0),
    ({ name }) => name,
  );
  const textsOf = (own: readonly EntryData[]): PackedScripts[string] =>
    Object.fromEntries(own.map(({ id = '', js = [] }) => [id, js.map(packWording)]));
  return Object.fromEntries([...classes].map(([name, own]) => [name, textsOf(own)]));
}

/** Entries without them → with what JavaScript prints. @throws {TypeError} when it is something else */
export function addScripts(entries: readonly EntryData[], scripts: PackedScripts): EntryData[] {
  return entries.map((entry) => {
    const js = scripts[entry.name]?.[entry.id ?? ''];
    return js === undefined ? entry : { ...entry, js: js.map(unpackWording) };
  });
}

/** Rows → their packed form. @throws {Error} when an address does not follow from the name, or a text has a | */
export function packNames(folder: string, rows: readonly NameRow[]): PackedNames {
  for (const { name, href } of rows) checkAddress(href, addressOf(folder, { name }));
  return {
    folder,
    names: rows.map(({ name }) => name),
    keywords: rows.map(({ keywords }) => join(keywords)),
    numbers: rows.map(({ numbers }) => join(numbers)),
    related: rows.map(({ related }) => join(related)),
  };
}

/** The packed form → the rows as they were. @throws {TypeError} when it is something else */
export function unpackNames({ folder, names, keywords, numbers, related }: PackedNames): NameRow[] {
  return names.map((name, place) => ({
    name,
    href: addressOf(folder, { name }),
    keywords: split(keywords[place]),
    numbers: split(numbers[place]),
    related: split(related[place]),
  }));
}

function join(texts: readonly string[]): string {
  const wrong = texts.find((text) => text.includes('|'));
  if (wrong !== undefined) throw new Error(`"${wrong}" has the | that is between texts`);
  return texts.join('|');
}

function split(joined = ''): string[] {
  return joined === '' ? [] : joined.split('|');
}

function packWordings(wordings: readonly WordingData[]): PackedWordings {
  const packed = wordings.map(packWording);
  const [only] = packed;
  return packed.length === 1 && typeof only === 'string' ? only : packed;
}

function unpackWordings(packed: PackedWordings): WordingData[] {
  return typeof packed === 'string' ? [{ text: packed }] : packed.map(unpackWording);
}

function packWording({ text, system, language, class: printedAs }: WordingData): PackedWording {
  const packed = shorten([text, system ?? 0, language ?? 0, printedAs ?? 0]);
  return packed.length === 1 ? text : packed;
}

function unpackWording(packed: PackedWording): WordingData {
  if (typeof packed === 'string') return { text: packed };
  const [text, system, language, printedAs] = packed as readonly [string, WordingData['system'] | 0, string?, string?];
  return {
    text,
    ...(system ? { system } : {}),
    ...(language ? { language } : {}),
    ...(printedAs === undefined ? {} : { class: printedAs }),
  };
}

/** A list → the same without what is empty at its end. */
function shorten<T extends string | 0 | readonly unknown[]>(list: readonly T[]): T[] {
  const last = list.findLastIndex((value) => value !== 0 && value.length > 0);
  return list.slice(0, last + 1);
}

function addressOf(folder: string, { name, id }: Pick<EntryData, 'name' | 'id'>): string {
  return `${folder}${name.toLowerCase()}/${id === undefined ? '' : `${id}/`}`;
}

function checkAddress(href: string, expected: string): void {
  if (href !== expected)
    throw new Error(`the address ${href} is not ${expected}, which the box would make of the name`);
}
