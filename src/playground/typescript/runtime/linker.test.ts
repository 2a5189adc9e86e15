import { resolveObjectURL } from 'node:buffer';
import { init, parse } from 'es-module-lexer';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareProgram } from '../prepare.ts';
import { Linker } from './linker.ts';

beforeAll(() => init());

const once = () => undefined;
const linker = new Linker({ events: { once, EventEmitter: once, 'not-a-name': 1 }, path: { sep: '/' } });
const link = (source: string) => {
  const { js, imports } = prepareProgram(source, (text) => text, parse);
  return linker.link(js, imports, 'retry.ts');
};
const textOf = async (address: string) => (await resolveObjectURL(address)?.text()) ?? '';
const addressIn = (text: string) => /blob:[^'"`]+/.exec(text)?.[0] ?? '';

describe('linking', () => {
  test('specifiers become addresses; lines stay, and the program has its name', async () => {
    const text = await textOf(link("import { once } from 'node:events';\nimport 'path';\nonce();"));
    expect(text).toMatch(
      /^import \{ once \} from 'blob:[^']+';\nimport 'blob:[^']+';\nonce\(\);\n\/\/# sourceURL=retry\.ts$/,
    );
  });

  test('a module hands out what can be named, and itself as the default', async () => {
    const text = await textOf(addressIn(await textOf(link("import 'events';"))));
    expect(text).toContain('export default m.default ?? m;');
    expect(text).toContain('export const { once, EventEmitter } = m;');
  });

  test.each([
    ['node:child_process', 'ERR_MODULE_NOT_IN_BROWSER', /node:child_process/],
    ['node:nett', 'ERR_UNKNOWN_BUILTIN_MODULE', /^No such built-in module: node:nett$/],
    ['left-pad', 'ERR_MODULE_NOT_FOUND', /^Cannot find package 'left-pad' imported from retry\.ts$/],
    ['./other.ts', 'ERR_MODULE_NOT_FOUND', /^Cannot find module '\.\/other\.ts' imported from retry\.ts$/],
  ])('%s cannot be had: %s', (specifier, code, message) => {
    expect(() => link(`import '${specifier}';`)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
    );
  });
});

describe('a name that a module lacks', () => {
  const js = "import { a, zz } from 'node:events';";
  const expected = "The requested module 'node:events' does not provide an export named 'zz'";
  test.each([
    ['Chromium', () => `The requested module '${addressIn(linked)}' does not provide an export named 'zz'`],
    ['Firefox', () => 'The requested module does not provide: import not found: zz'],
    ['WebKit', () => "SyntaxError: Importing binding name 'zz' is not found."],
  ])("in the words of %s is told in Node's", (_, message) => {
    expect(linker.reword(new SyntaxError(message()), js)).toMatchObject({ name: 'SyntaxError', message: expected });
  });
  let linked = '';
  beforeAll(async () => {
    linked = await textOf(link(js));
  });

  test('other errors stay as they are', () => {
    const error = new SyntaxError('Unexpected token');
    expect(linker.reword(error, js)).toBe(error);
  });
});
