import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPythons } from '../../scripts/record/runtimes.ts';
import { readCatalog } from '../../src/catalog/load.ts';

const { catalog } = readCatalog(process.cwd());
const published = catalog.exceptions.filter(({ facts }) => facts.status === 'published');
const [python] = findPythons();
const classes = [
  ...published.map(({ className, facts }) => ({ name: className, parent: facts.parent, attributes: facts.attributes })),
  ...Object.entries(catalog.planned).map(([name, { parent }]) => ({ name, parent: parent ?? 'object', attributes: [] })),
];

/** Names of classes, built in or qualified → what the interpreter says of them; what only instances have is in `__init__`. */
function ask(names: readonly string[]): Record<string, { parent: string; attributes: string[] }> {
  const code = `
import builtins, importlib, inspect, json, re, sys
def find(name):
    module, _, last = name.rpartition('.')
    return getattr(importlib.import_module(module) if module else builtins, last)
def name_of(cls):
    return cls.__name__ if cls.__module__ == 'builtins' else cls.__module__.lstrip('_') + '.' + cls.__name__
def attributes_of(cls):
    yield from dir(cls)
    for each in cls.__mro__:
        yield from vars(each).get('__annotations__', {})
        if inspect.isfunction(each.__init__):
            yield from re.findall(r'self[.](\\w+) *=[^=]', inspect.getsource(each.__init__))
found = {name: find(name) for name in json.loads(sys.argv[1])}
print(json.dumps({name: {'parent': name_of(cls.__bases__[0]), 'attributes': list(attributes_of(cls))} for name, cls in found.items()}))`;
  return JSON.parse(execFileSync(python?.path ?? 'python3', ['-c', code, JSON.stringify(names)], { encoding: 'utf8' })) as ReturnType<typeof ask>;
}

/** A class → what its demos, which have run, read of an error: C sets some attributes only where it raises. */
function readByDemos(name: string): string[] {
  const sources = globSync(`content/errors/python/${name}/demos/*.py`).map((file) => readFileSync(file, 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(/\berror\.(\w+)/g)].map(([, attribute = '']) => attribute));
}

describe.skipIf(python === undefined)('what the facts say of a class is what the interpreter says', () => {
  const real = python === undefined ? {} : ask(classes.map(({ name }) => name));

  it.each(classes)('$name inherits from $parent', ({ name, parent, attributes }) => {
    expect(real[name]?.parent).toBe(parent);
    const known = [...(real[name]?.attributes ?? []), ...readByDemos(name)];
    expect(attributes.filter((attribute) => !known.includes(attribute))).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux' || python === undefined)('errno numbers', () => {
  const codes = published.flatMap(({ facts, messages }) => [...facts.codes, ...messages.flatMap((message) => message.facts.codes)]);
  const numbers = python === undefined ? {} : readNumbers(python.path);

  it.each(codes.filter(({ errno }) => errno.linux !== undefined))('$name is what this Linux says', ({ name, errno }) => {
    expect(numbers[name]).toBe(errno.linux);
  });
});

/** An interpreter → the names of errno and their numbers. */
function readNumbers(path: string): Record<string, number> {
  const code = "import errno, json; print(json.dumps({name: getattr(errno, name) for name in dir(errno) if name[0] == 'E'}))";
  return JSON.parse(execFileSync(path, ['-c', code], { encoding: 'utf8' })) as Record<string, number>;
}
