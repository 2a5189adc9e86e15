import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listImports, listMissing } from './modules.ts';

const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/).filter((word) => !['as', 'import', 'from'].includes(word));
const dotted = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const alias = fc.option(name).map((word) => (word === null ? '' : ` as ${word}`));
const imported = fc.tuple(dotted, alias);

const pieces = ["'", '"', '#', '\\', '\n', ' ', ',', ';', ':', '(', ')', '*', '.', 'a', 'b', 'import ', 'from ', 'as '];

describe('the imports of a Python program', () => {
  it.each([
    ['import os, sys as system', ['os', 'sys']],
    ['import a.b', ['a.b']],
    ['from a.b import c as d, e', ['a.b', 'a.b.c', 'a.b.e']],
    ['from a import (\n    b,  # why\n    c,\n)', ['a', 'a.b', 'a.c']],
    ['from a import *', ['a']],
    ['def f():\n    import a; import b', ['a', 'b']],
    ['try: import a\nexcept ImportError: pass', ['a']],
    ['import \\\n    a', ['a']],
    ['from . import a\nfrom .b import c', []],
  ])('%j are %j', (source, modules) => {
    expect(listImports(source)).toEqual(modules);
  });

  it.each([
    '# import a',
    '"import a"',
    '"""\nimport a\n"""',
    "r'''\nfrom a import b\n'''",
    'important = 1',
    'raise A from b',
  ])('are not in %j', (source) => {
    expect(listImports(source)).toEqual([]);
  });

  it('are found wherever a statement may stand', () => {
    const place = fc.constantFrom('', '    ', 'x = 1; ', 'if x: ', '"""doc"""; ', "y = 'import z'; ");
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.array(imported, { minLength: 1, maxLength: 3 }))), (statements) => {
        const source = statements.map(
          ([before, names]) => `${before}import ${names.map(([module, as]) => module + as).join(', ')}`,
        );
        const modules = new Set(statements.flatMap(([, names]) => names.map(([module]) => module)));
        expect(new Set(listImports(source.join('\n')))).toEqual(modules);
      }),
    );
  });

  it('are read to the end of any text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces) }), (source) => {
        expect(listImports(source).every((module) => source.includes(module.split('.')[0] ?? ''))).toBe(true);
      }),
    );
  });
});

describe('what the browser lacks', () => {
  it.each([
    ['import subprocess, json', ['subprocess']],
    ['import multiprocessing.pool', ['multiprocessing']],
    ['from concurrent import futures', ['concurrent.futures']],
    ['import signals, threading_utils, socket, ssl, sqlite3, asyncio', []],
  ])('for %j is %j', (source, modules) => {
    expect(listMissing(source)).toEqual(modules);
  });
});
