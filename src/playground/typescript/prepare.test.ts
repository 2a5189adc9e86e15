import { stripTypeScriptTypes } from 'node:module';
import { init, parse } from 'es-module-lexer';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { prepareProgram } from './prepare.ts';

beforeAll(async () => {
  await init();
});
const prepare = (source: string) => prepareProgram(source, (text) => stripTypeScriptTypes(text), parse);
const specifiersOf = (source: string) => prepare(source).imports.map(([, , specifier]) => specifier);

test('types are blanks: every line keeps its columns', () => {
  expect(prepare('const a: number = 1;\nlet b: string;').js).toBe('const a         = 1;\nlet b        ;');
});

test('imports of all forms are found', () => {
  const source = [
    "import net from 'node:net';",
    'import { once } from "node:events"; import * as all from \'node:util\';',
    "import 'node:fs'; export * from 'node:os'; export { sep } from 'node:path';",
    "const late = await import('node:tls'); const other = await import(`node:dns`);",
  ].join('\n');
  const names = 'net events util fs os path tls dns'.split(' ').map((name) => `node:${name}`);
  expect(specifiersOf(source)).toEqual(names);
});

test('imports of types leave nothing to load', () => {
  expect(specifiersOf("import type { Socket } from 'node:net'; let a: import('node:tls').TLSSocket;")).toEqual([]);
});

test('what only looks like an import is none', () => {
  expect(
    specifiersOf('// import a from "a"\nconst text = `import b from "b"`; import.meta.url; await import(text);'),
  ).toEqual([]);
});

test('each place holds its specifier, without quotes', () => {
  const name = fc.stringMatching(/^[a-z:/.-]{1,20}$/);
  const statement = fc.constantFrom(
    (specifier: string) => `import '${specifier}';`,
    (specifier: string) => `import { a as b${Math.random().toString(36).slice(2)} } from "${specifier}";`,
    (specifier: string) => `await import('${specifier}');`,
    (specifier: string) =>
      `const c: string = "é😀"; { await import("${specifier}") }`.replace(
        'c:',
        `c${Math.random().toString(36).slice(2)}:`,
      ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, statement)), (lines) => {
      const { js, imports } = prepare(lines.map(([specifier, render]) => render(specifier)).join('\n'));
      expect(imports.map(([, , specifier]) => specifier)).toEqual(lines.map(([specifier]) => specifier));
      for (const [start, end, specifier] of imports) {
        expect(js.slice(start, end)).toBe(specifier);
        expect(js[start - 1]).toMatch(/['"]/);
        expect(js[end]).toBe(js[start - 1]);
      }
    }),
  );
});
