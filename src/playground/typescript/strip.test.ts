import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, test } from 'vitest';
import { splitStripper } from '../../../scripts/build/stripper.ts';
import { createStrip, StripError, type StripperGlue } from './strip.ts';

const { wasm, glue } = splitStripper();
const connected = (await import(
  /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(glue).toString('base64')}`
)) as StripperGlue;
const strip = await createStrip(new Uint8Array(wasm), connected);

const failureOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('what is stripped', () => {
  test.each(globSync('content/**/*.ts'))('%s: as Node strips it', (file) => {
    const source = readFileSync(file, 'utf8');
    expect(strip(source)).toBe(stripTypeScriptTypes(source));
  });

  test('a statement that would run into the next one is kept apart', () => {
    const source = 'type A = 1\n;[1].forEach(() => 0)\nlet b = 1\ninterface C {}\n(b as number)';
    expect(strip(source)).toBe(stripTypeScriptTypes(source));
  });
});

describe('what cannot be stripped', () => {
  test.each([
    'enum A { B }',
    'namespace A { export const b = 1 }',
    'class A { constructor(readonly b: number) {} }',
    "import a = require('a')",
    'const a = <number>1',
    'const a: = 5',
    'let a = (;',
    'a b',
    '"a',
    'return',
  ])('%s: code and message of Node', (source) => {
    const expected = failureOf(() => stripTypeScriptTypes(source)) as NodeJS.ErrnoException;
    const { name, message, code } = failureOf(() => strip(source)) as StripError;
    expect({ name, message, code }).toEqual({ name: expected.name, message: expected.message, code: expected.code });
  });

  test.each(['', 'x;\n', 'é', '日本', '😀😀', '\t\t', 'x;\n\té😀\u0301'])(
    'after %j: line and column are those of an editor',
    (before) => {
      const start = before.includes('\n') ? before.replace('\n', '\n/*') : `/*${before}`;
      const source = `${start}*/let b = (;`;
      const line = source.split('\n').length;
      const column = source.length - source.lastIndexOf('\n') - 1;
      expect(failureOf(() => strip(source))).toMatchObject({ line, column });
    },
  );
});

describe('splitting the package', () => {
  test('a script without the binary is refused', () => {
    expect(() => splitStripper('exports.a = 1;')).toThrow('no base64 found');
  });

  test('a script of another layout is refused', () => {
    expect(() => splitStripper("\nconst bytes = Buffer.from('AAAA', 'base64');\n")).toThrow(
      'not found: const { Buffer }',
    );
  });
});
