import { tailOf, type Runtime } from './classes.ts';
import { straighten } from './clean.ts';
import type { EntryData, LookupData, WordingData } from './data.ts';
import { groupBy } from './group-by.ts';
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
  readonly original: string | undefined;
  /** The number that the system's message is printed with was left out: anyone may have printed it. */
  readonly isNumberless: boolean;
}

/** The content, ready to be searched. */
export interface LookupIndex {
  readonly wordings: readonly CompiledWording[];
  /** The wordings of more than one line: they are tried first, where there is more than one line. */
  readonly multiline: readonly CompiledWording[];
  /** The wordings whose templates begin with these four characters. */
  readonly byBeginning: ReadonlyMap<string, readonly CompiledWording[]>;
  /** A word of the template → those that begin with what varies; undefined: those without such a word. */
  readonly openByWord: ReadonlyMap<string | undefined, readonly CompiledWording[]>;
  /** A word of the template → those that can stand anywhere in a line. */
  readonly byWord: ReadonlyMap<string | undefined, readonly CompiledWording[]>;
  readonly byClass: ReadonlyMap<string, EntryData>;
  /** A number of the compiler: its one page; of several messages of one class, the class's page; of more, undefined. */
  readonly byCode: ReadonlyMap<string, EntryData | undefined>;
}

/** With fewer letters a template is too vague to be sought inside of other text. */
const lettersInside = 14;
export const beginningLength = 4;
/** With fewer, what the system says without its number may be anyone's: 'Try again'. */
const lettersAlone = 10;
const numbered = /^\[(?:Errno|WinError) -?\d+\] /;
/** Where a path stands in what the system says, and all after it. */
export const pathed = /: '\{path\}'.*/;
const numberedOrPathed = new RegExp(`${numbered.source}|${pathed.source}`, 'g');

/** Chromium's name for a refusal of the system → the system's own (net/base/net_errors_posix.cc, net/base/net_error_list.h). */
const chromiumCodes = [
  ['ERR_CONNECTION_REFUSED', 'ECONNREFUSED'],
  ['ERR_CONNECTION_RESET', 'ECONNRESET'],
  ['ERR_CONNECTION_ABORTED', 'ECONNABORTED'],
  ['ERR_CONNECTION_TIMED_OUT', 'ETIMEDOUT'],
  ['ERR_TIMED_OUT', 'ETIMEDOUT'],
  ['ERR_ADDRESS_UNREACHABLE', 'EHOSTUNREACH'],
  ['ERR_NAME_NOT_RESOLVED', 'ENOTFOUND'],
] as const;

/** Data → the index: templates compiled, sorted into maps. */
export function compileLookup({ entries }: LookupData): LookupIndex {
  const wordings = entries.flatMap((entry) => {
    const python = withPaths(entry);
    return [
      ...python.flatMap((wording) => {
        const compiled = compileWording(entry, wording, 'python', python);
        return entry.python?.includes(wording) === true ? [compiled, ...shortened(compiled)] : [compiled];
      }),
      ...(entry.js ?? []).map((wording) => compileWording(entry, wording, 'js', entry.js ?? [])),
    ];
  });
  const classes = entries.filter(({ id }) => id === undefined);
  const byClass = new Map(classes.map((entry) => [entry.name, entry]));
  // An exception comes before the messages of another that share its code.
  const codes = [...classes, ...entries]
    .reverse()
    .flatMap((entry) => (entry.codes ?? []).map((code) => [code, entry] as const));
  const byCode = new Map<string, EntryData | undefined>(codes);
  for (const { code, entry } of wordings) {
    if (code?.startsWith('TS') !== true) continue;
    const other = byCode.get(code);
    const general = other?.name === entry.name ? byClass.get(entry.name) : undefined;
    byCode.set(code, other === entry || !byCode.has(code) ? entry : general);
  }
  for (const [theirs, code] of chromiumCodes) if (byCode.has(code)) byCode.set(theirs, byCode.get(code));
  const byBeginning = groupBy(wordings, ({ template: { literals } }) => {
    const first = literals[0]?.slice(0, beginningLength) ?? '';
    return first.length < beginningLength ? '' : first;
  });
  return {
    wordings,
    multiline: wordings.filter(({ template }) => template.literals.some((literal) => literal.includes('\n'))),
    byBeginning,
    openByWord: groupBy(byBeginning.get('') ?? [], ({ template }) => rarestWord(template)),
    byWord: groupBy(wordings, ({ weight, template }) =>
      weight + (isQuoting(template) ? 1 : 0) < lettersInside ? undefined : rarestWord(template),
    ),
    byClass,
    byCode,
  };
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
    original: original?.text,
  };
}

/** error TS2339: Property … → its number and its text, in the form of a heading. */
function readCompilerText(text: string): { className: undefined; code: string; message: string } | undefined {
  const [, code, message] = /^error (TS\d+): (.*)$/.exec(text) ?? [];
  return code === undefined || message === undefined ? undefined : { className: undefined, code, message };
}

/**
 * The wordings of Python; on the page of "[Errno 18] Invalid cross-device link: '{a}' -> '{b}'", those that a system words without
 * the paths with them too.
 */
function withPaths({ message = '', python = [] }: EntryData): readonly WordingData[] {
  const paths = numbered.test(message) ? /: '\{\w+\}'.*$/.exec(message)?.[0] : undefined;
  if (paths === undefined) return python;
  const without = python.filter(({ text }) => numbered.test(text) && !text.includes('{'));
  return [...python, ...without.map((wording) => ({ ...wording, text: wording.text + paths }))];
}

/**
 * "[WinError 5] Acesso negado: '{path}'" → the same without the path; and where the number was lost, printed by the system, with no
 * class or any. Of pages that share such a text, the general one comes first.
 */
function shortened(compiled: CompiledWording): CompiledWording[] {
  const whole = straighten(compiled.wording.text);
  if (!numbered.test(whole)) return [];
  // What else varies is of a program, which prints the number; several numbers may come with the same words.
  const numberless = /\{(?!path)/.test(whole) ? [] : [numbered, numberedOrPathed];
  return [pathed, ...numberless].flatMap((part) => {
    const text = whole.replace(part, '');
    const isNumberless = part !== pathed;
    // With its number, a text that a page has of its own comes before one that was shortened.
    const weight = lettersIn(text) - (isNumberless ? 0 : 0.001);
    if (text === whole || weight < lettersAlone) return [];
    const original = compiled.original?.replace(part, '');
    return [{ ...compiled, template: compileTemplate(text), weight, isNumberless, original }];
  });
}

/** The English wording with the same number on the same system or on every one, with what varies as well or without. */
function originalOf(
  { text, language, system }: WordingData,
  siblings: readonly WordingData[],
): WordingData | undefined {
  const number = language === undefined ? undefined : numbered.exec(text)?.[0];
  if (number === undefined) return undefined;
  return siblings.find(
    (one) =>
      one.language === undefined &&
      (one.system ?? system) === system &&
      one.text.startsWith(number) &&
      one.text.includes('{') === text.includes('{'),
  );
}

/** Does it quote what varies? That says as much as a letter more: No module named '{name}'. */
function isQuoting({ literals }: Template): boolean {
  return literals.slice(0, -1).some((literal) => literal.endsWith("'"));
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
  if (printed === expected || printed.replace(/^(?:builtins|exceptions)\./, '') === expected) return true;
  return tailOf(printed) === tailOf(expected) && (expected.includes('.') || !printed.includes('.'));
}
