// The modules that only the larger runtime has.
import type { LargeModule } from '../modules.ts';
import { assert } from './assert.ts';
import { createFileSystem } from './files.ts';

const fs = createFileSystem();

/** The methods of a class, as functions: `import { readFile } from 'node:fs/promises'` takes them off their object. */
function listMethods(object: object): Record<string, unknown> {
  const names = [object, Object.getPrototypeOf(object) as object].flatMap((owner) => Object.getOwnPropertyNames(owner));
  const methods: Record<string, unknown> = {};
  for (const name of names) {
    const value: unknown = Reflect.get(object, name);
    if (name !== 'constructor') methods[name] = typeof value === 'function' ? value.bind(object) : value;
  }
  return methods;
}

const promises = listMethods(fs.promises);

export const largeModuleTable = {
  assert,
  'assert/strict': assert.strict,
  fs: Object.defineProperty({ ...fs }, 'promises', { value: promises, enumerable: true }),
  'fs/promises': promises,
} satisfies Record<LargeModule, object>;
