// Takes the types out of a program in the browser, as Node does: the same compiler, the same errors.
import type { Strip } from './prepare.ts';

/** What the build made of swc's script (scripts/build/stripper.ts). */
export interface StripperGlue {
  readonly connect: (module: WebAssembly.Module) => {
    readonly transformSync: (source: string, options: { mode: 'strip-only' }) => { readonly code: string };
  };
}

/** swc's errors and Node's codes for them. */
const codes = {
  UnsupportedSyntax: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
  InvalidSyntax: 'ERR_INVALID_TYPESCRIPT_SYNTAX',
} as const;

/** The program cannot be read: Node's code and words, and where. */
export class StripError extends SyntaxError {
  readonly code: (typeof codes)[keyof typeof codes];
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;

  constructor({ code, message, startLine, startColumn }: SwcError, source: string) {
    super(message);
    this.code = codes[code];
    this.line = startLine;
    this.column = countCharacters(source.split('\n')[startLine - 1] ?? '', startColumn) + 1;
  }
}

interface SwcError {
  readonly code: keyof typeof codes;
  readonly message: string;
  /** From 1. */
  readonly startLine: number;
  /** From 0, more or less as a terminal would show it. */
  readonly startColumn: number;
}

const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/u;

/** How many columns swc counts for a character: its UTF-16 units, more for what a terminal shows wider. */
const widthOf = (character: string): number => {
  if (character === '\t') return 4;
  if (/\p{Mn}/u.test(character)) return character.length - 1;
  return character.length + (wide.test(character) ? 1 : 0);
};

/** swc's columns → UTF-16 units, as an editor counts. */
const countCharacters = (line: string, columns: number): number => {
  let [passed, width] = [0, 0];
  for (const character of line) {
    if (width >= columns) break;
    width += widthOf(character);
    passed += character.length;
  }
  return passed;
};

const isSwcError = (error: unknown): error is SwcError =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code) in codes;

/**
 * A function that blanks types out, keeping lines and columns.
 * @param wasm swc.wasm
 * @returns throws {StripError} when the program cannot be read
 */
export async function createStrip(wasm: BufferSource, { connect }: StripperGlue): Promise<Strip> {
  const { transformSync } = connect(await WebAssembly.compile(wasm));
  return (source) => {
    try {
      return transformSync(source, { mode: 'strip-only' }).code;
    } catch (error) {
      throw isSwcError(error) ? new StripError(error, source) : error;
    }
  };
}
