import { readCatalog } from '../../src/catalog/load.ts';
import type { Problem } from '../../src/catalog/problem.ts';
import type { Catalog } from '../../src/schema/entry.ts';
import { checkTypes } from './types.ts';

/** Everything that can be wrong in content/ below a folder, found without running a program. */
export function checkContent(root: string): { catalog: Catalog; problems: Problem[]; files: number } {
  const { catalog, problems, files } = readCatalog(root);
  const types = checkTypes(catalog, root);
  return { catalog, problems: [...problems, ...types.problems], files };
}
