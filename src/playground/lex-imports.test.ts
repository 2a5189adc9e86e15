import { init, parse } from 'es-module-lexer';
import { beforeAll, expect, it } from 'vitest';
import { lexerReady, lexImports } from './lex-imports.ts';
import { prepareProgram } from './typescript/prepare.ts';

beforeAll(async () => {
  await Promise.all([init(), lexerReady]);
});

it.each([
  "import net from 'node:net'; import { type A, b } from \"./b.js\" with { type: 'json' };",
  "const a = await import('node:tls'); const b = import(`node:dns`); import('c' + d); import(`./${e}.js`);",
  "export * from 'node:os'; export { sep } from 'node:path'; import 'a\\u0062c'; import.meta.url;",
  "const text = \"import x from 'y'\"; // import z from 'z'",
])('finds what the whole lexer finds: %s', (js) => {
  const same = (text: string): string => text;
  expect(prepareProgram(js, same, lexImports)).toEqual(prepareProgram(js, same, parse));
});
