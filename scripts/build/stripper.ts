import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const packaged = resolve(import.meta.dirname, '../../node_modules/@swc/wasm-typescript/wasm.js');

/**
 * swc's type stripper is published as one script for Node, with its WebAssembly inside as base64. Split, it loads in half the
 * time and bytes, and in a browser.
 * @param script wasm.js of @swc/wasm-typescript
 * @returns the binary, and an ES module: `connect(module: WebAssembly.Module)` → the functions of wasm.d.ts
 * @throws {Error} when the package has another layout
 */
export function splitStripper(script: string = readFileSync(packaged, 'utf8')): { wasm: Uint8Array; glue: string } {
  const binary = /\n[^\n]*Buffer\.from\('([A-Za-z0-9+/=]+)', 'base64'\);\n/.exec(script);
  if (!binary) throw new Error('@swc/wasm-typescript/wasm.js: no base64 found');
  const [line, base64 = ''] = binary;
  const replacements = [
    [line, '\n'],
    ["const { Buffer } = require('node:buffer');", ''],
    ['const { TextDecoder, TextEncoder } = require(`util`);', ''],
    ['new WebAssembly.Module(bytes)', 'given'],
  ] as const;
  const glue = replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`@swc/wasm-typescript/wasm.js: not found: ${from.slice(0, 80)}`);
    return text.replace(from, () => to);
  }, script);
  return {
    wasm: Buffer.from(base64, 'base64'),
    glue: `export function connect(given) {\nconst module = { exports: {} };\n${glue}\nreturn module.exports;\n}\n`,
  };
}
