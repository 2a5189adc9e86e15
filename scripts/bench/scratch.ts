import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Makes a folder of one's own for a build that is thrown away. It lies inside the repository: of a build that writes
 * elsewhere, Astro keeps its half-made files in .astro/, where two builds at the same time destroy each other's.
 */
export function makeScratchFolder(name: string): string {
  const parent = resolve('.cache');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${name}-`));
}
