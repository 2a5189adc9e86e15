// The modules that need files.
import type { FileModule } from '../modules.ts';
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

export const fileModuleTable = {
  fs: Object.defineProperty({ ...fs }, 'promises', { value: promises, enumerable: true }),
  'fs/promises': promises,
} satisfies Record<FileModule, object>;
