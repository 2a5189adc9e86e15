import type { Runtime } from './classes.ts';
import { straighten } from './clean.ts';
import type { EntryData, WordingData } from './data.ts';
import { readHeading } from './read/heading.ts';
import { compileTemplate, type Template } from './template.ts';
import { wordPattern } from './words.ts';

/** The number that a system's message is printed with in Python. */
export const numbered = /^\[(?:Errno|WinError) -?\d+\] /;
/** Where a path stands in what the system says, and all after it. */
export const pathed = /: '\{path\}'.*/;
const numberedOrPathed = new RegExp(`${numbered.source}|${pathed.source}`, 'g');
/** With fewer letters, what the system says without its number may be anyone's: 'Try again'. */
const lettersAlone = 10;

/** One text of the content, and what it is a text of. */
interface Source {
  readonly entry: EntryData;
  readonly wording: WordingData;
  readonly runtime: Runtime;
  /** All texts of the entry in that runtime. */
  readonly siblings: readonly WordingData[];
}

/**
 * A wording, ready to be compared. There are thousands, and few are compared with a text: what takes time is worked out when it
 * is asked for.
 */
export class Wording {
  readonly #source: Source;
  /** What it lacks of its text. */
  readonly #lacks: RegExp | undefined;
  readonly #whole: string;
  /** What is compared: the text without its class and code, as a template. */
  readonly text: string;
  /** The class that it is printed with; undefined: with none. */
  readonly className: string | undefined;
  /** In brackets after the class. */
  readonly code: string | undefined;
  #template: Template | undefined;
  #weight: number | undefined;

  constructor(source: Source, lacks?: RegExp) {
    const { entry, wording, runtime } = source;
    const whole = straighten(wording.text);
    // A wording of JavaScript begins with its class; one of Python has it beside the text.
    const heading = runtime === 'js' ? (readCompilerText(whole) ?? readHeading(whole)) : undefined;
    this.#source = source;
    this.#lacks = lacks;
    this.#whole = whole;
    this.text = lacks === undefined ? (heading?.message ?? whole) : whole.replace(lacks, '');
    this.className = runtime === 'js' ? heading?.className : (wording.class ?? entry.name);
    this.code = heading?.code;
  }

  get entry(): EntryData {
    return this.#source.entry;
  }

  get wording(): WordingData {
    return this.#source.wording;
  }

  get runtime(): Runtime {
    return this.#source.runtime;
  }

  get template(): Template {
    return (this.#template ??= compileTemplate(this.text));
  }

  /** How many letters and digits of it are literal: the more, the more exact. */
  get weight(): number {
    // With its number, a text that a page has of its own comes before one that was shortened.
    return (this.#weight ??= lettersIn(this.text) - (this.#lacks === pathed ? 0.001 : 0));
  }

  /** The number that the system's message is printed with was left out: anyone may have printed it. */
  get isNumberless(): boolean {
    return this.#lacks !== undefined && this.#lacks !== pathed;
  }

  /** Too little is left of it to be told from what others say. */
  get isVague(): boolean {
    return this.#lacks !== undefined && this.weight < lettersAlone;
  }

  get messageId(): string {
    const { entry } = this.#source;
    return entry.id === undefined
      ? `${entry.name}#${slugOf(originalOf(this.#source)?.text ?? this.#whole)}`
      : `${entry.name}/${entry.id}`;
  }

  /** The wording in English, of one that is not. */
  get original(): string | undefined {
    const original = originalOf(this.#source)?.text;
    return this.#lacks === undefined ? original : original?.replace(this.#lacks, '');
  }

  /**
   * "[WinError 5] Acesso negado: '{path}'" → the same without the path; and where the number was lost, printed by the system, with
   * no class or any. Of pages that share such a text, the general one comes first.
   */
  shortened(): Wording[] {
    if (!numbered.test(this.#whole)) return [];
    const parts = pathed.test(this.#whole) ? [pathed, numbered, numberedOrPathed] : [numbered];
    return (
      parts
        // What else varies is of a program, which prints the number; several numbers may come with the same words.
        .filter((part) => part === pathed || !/\{(?!path)/.test(this.#whole))
        .map((part) => new Wording(this.#source, part))
    );
  }
}

/** error TS2339: Property … → its number and its text, in the form of a heading. */
function readCompilerText(text: string): { className: undefined; code: string; message: string } | undefined {
  const [, code, message] = /^error (TS\d+): (.*)$/.exec(text) ?? [];
  return code === undefined || message === undefined ? undefined : { className: undefined, code, message };
}

/** The English wording with the same number on the same system or on every one, with what varies as well or without. */
function originalOf({ wording: { text, language, system }, siblings }: Source): WordingData | undefined {
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

/** Letters and digits; other signs (an arrow, a quote) only decide between templates that have as many. */
function lettersIn(template: string): number {
  const literal = template.replace(/\{\w+\}/g, '');
  const letters = (literal.match(wordPattern(literal)) ?? []).join('').length;
  return letters + (literal.length - letters) / 1000;
}

/** '[Errno 104] Connection reset by peer' → 'connection-reset-by-peer': the same on each system that words it so. */
function slugOf(text: string): string {
  const words = text
    .replace(numbered, '')
    .replace(/\{\w+\}/g, ' ')
    .toLowerCase();
  return (words.match(wordPattern(words)) ?? []).join('-').slice(0, 60);
}
