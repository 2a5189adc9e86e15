import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPublished } from '../catalog/load.ts';
import type { Catalog } from '../schema/entry.ts';
import { buildContent } from './build-content.ts';
import { runCommandLine } from './run.ts';

/** The command line in a clone of the repository: what it knows is read from content/. */
const root = new URL('../../', import.meta.url);
const { version = '', homepage = '' } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version?: string;
  homepage?: string;
};
const { SITE: origin = homepage, BASE: base = '/' } = process.env;
let catalog: Catalog | undefined;

process.exitCode = await runCommandLine((lang) => {
  catalog ??= loadPublished(fileURLToPath(root));
  return buildContent(catalog, lang, { version, origin, base });
});
