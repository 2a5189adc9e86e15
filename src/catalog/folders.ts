import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** folder → the names of its folders, sorted; empty when there is no such folder. */
export function listFolders(path: string): string[] {
  return list(path, (entry) => entry.isDirectory());
}

/** folder → the names of its files, sorted; empty when there is no such folder. */
export function listFiles(path: string): string[] {
  return list(path, (entry) => entry.isFile());
}

/** A folder of content/ → a problem for each thing in it that nothing reads. */
export function findStrangers(
  root: string,
  folder: string,
  isKnown: (entry: Dirent) => boolean,
  holds: string,
): Problem[] {
  return list(join(root, folder), (entry) => !isKnown(entry)).map((name) => ({
    file: `${folder}/${name}`,
    line: 1,
    rule: 'unknown-file',
    message: 'nothing reads this file',
    fix: `remove it; a folder like this holds ${holds}`,
  }));
}

function list(path: string, isWanted: (entry: Dirent) => boolean): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(isWanted)
    .map(({ name }) => name)
    .sort();
}
