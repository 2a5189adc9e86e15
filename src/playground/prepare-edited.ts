// Loaded when the reader has changed a program: what strips its types in the browser.
import { connect } from 'virtual:stripper';
import { lexerReady, lexImports } from './lex-imports.ts';
import { prepareProgram, type PreparedProgram } from './typescript/prepare.ts';
import { createStrip } from './typescript/strip.ts';

let strip: ReturnType<typeof createStrip> | undefined;

/**
 * TypeScript as the reader wrote it → what the runtime takes.
 * @param wasm swc.wasm
 * @throws {StripError} for what Node would refuse, in its words
 */
export async function prepareEdited(source: string, wasm: ArrayBuffer): Promise<PreparedProgram> {
  strip ??= createStrip(wasm, { connect });
  const [ready] = await Promise.all([strip, lexerReady]);
  return prepareProgram(source, ready, lexImports);
}
