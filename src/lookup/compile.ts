import { tailOf, type Runtime } from './classes.ts';
import { straighten } from './clean.ts';
import type { EntryData, LookupData, WordingData } from './data.ts';
import { readHeading } from './read/heading.ts';
import { compileTemplate, type Template } from './template.ts';

/** A wording, ready to be compared. */
export interface CompiledWording {
  readonly template: Template;
  /** How many letters and digits of it are literal: the more, the more exact. */
  readonly weight: number;
  readonly runtime: Runtime;
  /** The class that it is printed with; undefined: with none. */
  readonly className: string | undefined;
  /** In brackets after the class. */
  readonly code: string | undefined;
  readonly entry: EntryData;
  readonly wording: WordingData;
  readonly messageId: string;
  /** The wording in English, of one that is not. */
  readonly original: Template | undefined;
  /** The number that the system's message is printed with was left out: anyone may have printed it. */
  readonly isNumberless: boolean;
}

/** The content, ready to be searched. */
export interface LookupIndex {
  readonly wordings: readonly CompiledWording[];
  /** The wordings of more than one line: they are tried first, where there is more than one line. */
  readonly multiline: readonly CompiledWording[];
  /** The wordings whose templates begin with these four characters; '' for the others. */
  readonly byBeginning: ReadonlyMap<string, readonly CompiledWording[]>;
  /** A word of the template → those that can stand anywhere in a line. */
  readonly byWord: ReadonlyMap<string, readonly CompiledWording[]>;
  readonly byClass: ReadonlyMap<string, EntryData>;
  /** A class with a page → the wordings of it and of its messages. */
  readonly byPage: ReadonlyMap<string, readonly CompiledWording[]>;
  readonly byCode: ReadonlyMap<string, EntryData>;
  readonly parents: ReadonlyMap<string, string>;
}

/** With fewer letters a template is too vague to be sought inside of other text. */
const lettersInside = 14;
export const beginningLength = 4;
const numbered = /^\[(?:Errno|WinError) -?\d+\] /;

/** Data → the index: templates compiled, sorted into maps. */
export function compileLookup({ entries }: LookupData): LookupIndex {
  const wordings = entries.flatMap((entry) => [
    ...(entry.python ?? []).flatMap((wording) => {
      const compiled = compileWording(entry, wording, 'python', entry.python ?? []);
      return [compiled, ...withoutNumber(compiled)];
    }),
    ...(entry.js ?? []).map((wording) => compileWording(entry, wording, 'js', entry.js ?? [])),
  ]);
  const byBeginning = new Map<string, CompiledWording[]>();
  const byWord = new Map<string, CompiledWording[]>();
  const byPage = new Map<string, CompiledWording[]>();
  for (const one of wordings) {
    add(byPage, one.entry.name, one);
    const first = one.template.literals[0] ?? '';
    add(byBeginning, first.length < beginningLength ? '' : first.slice(0, beginningLength), one);
    const word = one.weight < lettersInside ? undefined : rarestWord(one.template);
    if (word !== undefined) add(byWord, word, one);
  }
  const classes = entries.filter(({ id }) => id === undefined);
  // An exception comes before the messages of another that share its code.
  const codes = [...classes, ...entries.filter(({ id }) => id !== undefined)].reverse();
  return {
    wordings,
    multiline: wordings.filter(({ template }) => template.literals.some((literal) => literal.includes('\n'))),
    byBeginning,
    byWord,
    byPage,
    byClass: new Map(classes.map((entry) => [entry.name, entry])),
    byCode: new Map([
      ...codes.flatMap((entry) => (entry.codes ?? []).map((code) => [code, entry] as const)),
      ...compilerCodes(wordings, classes),
    ]),
    parents: new Map(classes.flatMap(({ name, parent }) => (parent === undefined ? [] : [[name, parent] as const]))),
  };
}

/** A number of the compiler → its one page; of several messages of one class, the class's page; of more, none. */
function compilerCodes(
  wordings: readonly CompiledWording[],
  classes: readonly EntryData[],
): (readonly [string, EntryData])[] {
  const byCode = Map.groupBy(
    wordings.filter(({ code }) => code?.startsWith('TS') === true),
    ({ code }) => code ?? '',
  );
  return [...byCode].flatMap(([code, found]) => {
    const entries = [...new Set(found.map(({ entry }) => entry))];
    const [first] = entries;
    if (first === undefined || entries.some(({ name }) => name !== first.name)) return [];
    const page = entries.length === 1 ? first : classes.find(({ name }) => name === first.name);
    return page === undefined ? [] : [[code, page] as const];
  });
}

function compileWording(
  entry: EntryData,
  wording: WordingData,
  runtime: Runtime,
  siblings: readonly WordingData[],
): CompiledWording {
  const text = straighten(wording.text);
  // A wording of JavaScript begins with its class; one of Python has it beside the text.
  const heading = runtime === 'js' ? (readCompilerText(text) ?? readHeading(text)) : undefined;
  const message = heading === undefined ? text : heading.message;
  const original = originalOf(wording, siblings);
  return {
    template: compileTemplate(message),
    weight: lettersIn(message),
    isNumberless: false,
    runtime,
    className: runtime === 'js' ? heading?.className : (wording.class ?? entry.name),
    code: heading?.code,
    entry,
    wording,
    messageId: entry.id === undefined ? `${entry.name}#${slugOf(original?.text ?? text)}` : `${entry.name}/${entry.id}`,
    original: original === undefined ? undefined : compileTemplate(original.text),
  };
}

/** error TS2339: Property … → its number and its text, in the form of a heading. */
function readCompilerText(text: string): { className: undefined; code: string; message: string } | undefined {
  const [, code, message] = /^error (TS\d+): (.*)$/.exec(text) ?? [];
  return code === undefined || message === undefined ? undefined : { className: undefined, code, message };
}

/** '[Errno 111] Conexão recusada' → the same where the number was lost: printed by the system, with no class or any. */
function withoutNumber(compiled: CompiledWording): CompiledWording[] {
  const { wording, original } = compiled;
  const text = straighten(wording.text).replace(numbered, '');
  if (text.length === wording.text.length) return [];
  const first = original?.literals[0]?.replace(numbered, '');
  return [
    {
      ...compiled,
      template: compileTemplate(text),
      weight: lettersIn(text),
      isNumberless: true,
      original:
        original === undefined || first === undefined
          ? undefined
          : { ...original, literals: [first, ...original.literals.slice(1)] },
    },
  ];
}

/** The English wording with the same number on the same system. */
function originalOf(
  { text, language, system }: WordingData,
  siblings: readonly WordingData[],
): WordingData | undefined {
  if (language === undefined) return undefined;
  const number = numberOf(text);
  return siblings.find((one) => one.language === undefined && one.system === system && numberOf(one.text) === number);
}

function numberOf(text: string): string | undefined {
  return numbered.exec(text)?.[0];
}

/** Letters and digits; other signs (an arrow, a quote) only decide between templates that have as many. */
function lettersIn(template: string): number {
  const literal = template.replace(/\{\w+\}/g, '');
  const letters = literal.replace(/[^\p{L}\p{N}]/gu, '').length;
  return letters + (literal.length - letters) / 1000;
}

/** '[Errno 104] Connection reset by peer' → 'connection-reset-by-peer': the same on each system that words it so. */
function slugOf(text: string): string {
  const words = text.replace(numbered, '').replace(/\{\w+\}/g, ' ');
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** The longest word that stands whole in the literals of a template. */
function rarestWord({ literals }: Template): string | undefined {
  let longest: string | undefined;
  for (const [index, literal] of literals.entries()) {
    for (const found of literal.matchAll(/[\p{L}\p{N}]+/gu)) {
      const touchesLeft = found.index === 0 && index > 0;
      const touchesRight = found.index + found[0].length === literal.length && index < literals.length - 1;
      if (!touchesLeft && !touchesRight && found[0].length > (longest?.length ?? 2)) longest = found[0];
    }
  }
  return longest;
}

/**
 * Is the printed class the one of the wording? Without its module it may be; with another module it may be when the
 * wording's has one too (json.decoder.JSONDecodeError, simplejson.errors.JSONDecodeError), a built-in never.
 */
export function isSameClass(printed: string, expected: string): boolean {
  if (printed.replace(/^(?:builtins|exceptions)\./, '') === expected) return true;
  return tailOf(printed) === tailOf(expected) && (expected.includes('.') || !printed.includes('.'));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
