import { tailOf } from './classes.ts';
import type { EntryData, LookupData, WordingData } from './data.ts';
import { groupBy } from './group-by.ts';
import type { Template } from './template.ts';
import { numbered, Wording } from './wording.ts';
import { wordPattern } from './words.ts';

/** With fewer letters a template is too vague to be sought inside of other text. */
const lettersInside = 14;
export const beginningLength = 4;

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

/** Wordings by what is looked for in a text: a beginning, a word. */
type Wordings<K> = ReadonlyMap<K, readonly Wording[]>;

/** The content, ready to be searched: wordings in maps, each of which is made when it is asked for. */
export class LookupIndex {
  readonly wordings: readonly Wording[];
  /** The wordings of more than one line: they are tried first, where there is more than one line. */
  readonly multiline: readonly Wording[];
  /** The wordings whose templates begin with these four characters; '': those that begin with fewer. */
  readonly byBeginning: Wordings<string>;
  readonly byClass: ReadonlyMap<string, EntryData>;
  readonly #entries: readonly EntryData[];
  #openByWord: Wordings<string | undefined> | undefined;
  #byWord: Wordings<string | undefined> | undefined;
  #byCode: ReadonlyMap<string, EntryData | undefined> | undefined;

  constructor({ entries }: LookupData) {
    this.#entries = entries;
    this.wordings = entries.flatMap(wordingsOf);
    this.multiline = this.wordings.filter(({ text }) => text.includes('\n'));
    this.byBeginning = groupBy(this.wordings, beginningOf);
    this.byClass = new Map(entries.filter(isClass).map((entry) => [entry.name, entry]));
  }

  /** A word of the template → those that begin with what varies; undefined: those without such a word. */
  get openByWord(): Wordings<string | undefined> {
    return (this.#openByWord ??= groupBy(this.byBeginning.get('') ?? [], ({ template }) => rarestWord(template)));
  }

  /** A word of the template → those that can stand anywhere in a line. */
  get byWord(): Wordings<string | undefined> {
    return (this.#byWord ??= groupBy(this.wordings, ({ weight, template }) =>
      weight + (isQuoting(template) ? 1 : 0) < lettersInside ? undefined : rarestWord(template),
    ));
  }

  /** A number of the compiler: its one page; of several messages of one class, the class's page; of more, undefined. */
  get byCode(): ReadonlyMap<string, EntryData | undefined> {
    return (this.#byCode ??= this.#pagesByCode());
  }

  #pagesByCode(): ReadonlyMap<string, EntryData | undefined> {
    // An exception comes before the messages of another that share its code.
    const codes = [...this.byClass.values(), ...this.#entries]
      .reverse()
      .flatMap((entry) => (entry.codes ?? []).map((code) => [code, entry] as const));
    const byCode = new Map<string, EntryData | undefined>(codes);
    for (const { code, entry } of this.wordings) {
      if (code?.startsWith('TS') !== true) continue;
      const other = byCode.get(code);
      const general = other?.name === entry.name ? this.byClass.get(entry.name) : undefined;
      byCode.set(code, other === entry || !byCode.has(code) ? entry : general);
    }
    for (const [theirs, code] of chromiumCodes) if (byCode.has(code)) byCode.set(theirs, byCode.get(code));
    return byCode;
  }
}

function isClass({ id }: EntryData): boolean {
  return id === undefined;
}

/** The texts of a page, whole and shortened. */
function wordingsOf(entry: EntryData): Wording[] {
  const { python = [], js = [] } = entry;
  const pathed = withPaths(entry);
  const siblings = [...python, ...pathed];
  const ofPython = python.flatMap((wording) => {
    const whole = new Wording({ entry, wording, runtime: 'python', siblings });
    return [whole, ...whole.shortened()];
  });
  return [
    ...ofPython,
    ...pathed.map((wording) => new Wording({ entry, wording, runtime: 'python', siblings })),
    ...js.map((wording) => new Wording({ entry, wording, runtime: 'js', siblings: js })),
  ];
}

/**
 * On the page of "[Errno 18] Invalid cross-device link: '{a}' -> '{b}'", the wordings of Python that a system words without the
 * paths, with them.
 */
function withPaths({ message = '', python = [] }: EntryData): WordingData[] {
  const paths = numbered.test(message) ? /: '\{\w+\}'.*$/.exec(message)?.[0] : undefined;
  if (paths === undefined) return [];
  const without = python.filter(({ text }) => numbered.test(text) && !text.includes('{'));
  return without.map((wording) => ({ ...wording, text: wording.text + paths }));
}

function beginningOf(wording: Wording): string {
  const beginning = wording.text.slice(0, beginningLength);
  const literal =
    beginning.includes('{') || beginning.includes('}')
      ? (wording.template.literals[0] ?? '').slice(0, beginningLength)
      : beginning;
  return literal.length < beginningLength ? '' : literal;
}

/** Does it quote what varies? That says as much as a letter more: No module named '{name}'. */
function isQuoting({ literals }: Template): boolean {
  return literals.slice(0, -1).some((literal) => literal.endsWith("'"));
}

/** The longest word that stands whole in the literals of a template. */
function rarestWord({ literals }: Template): string | undefined {
  let longest: string | undefined;
  for (const [index, literal] of literals.entries()) {
    for (const found of literal.matchAll(wordPattern(literal))) {
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
