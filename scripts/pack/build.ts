import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadPublished } from '../../src/catalog/load.ts';
import { buildContent } from '../../src/cli/build-content.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';

/** The oldest Node that the package runs on: its styleText and parseArgs are what the command line uses. */
const oldestNode = '20.12';

/**
 * Writes what the package holds: the command line as one JavaScript file without dependencies, and one file of content per
 * language. Reads content/ of the current folder.
 * @param folder where; it is emptied first
 */
export async function buildPackage(folder: string): Promise<void> {
  const { version = '', homepage = '' } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file: string, value: unknown): void => writeFileSync(join(folder, file), `${JSON.stringify(value)}\n`);
  await build({
    entryPoints: ['src/cli/package.ts'],
    outfile: join(folder, 'errata.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: `node${oldestNode}`,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const catalog = loadPublished('.');
  const origin = process.env.SITE ?? homepage;
  for (const { code } of publishedLanguages) {
    write(`${code}.json`, buildContent(catalog, code, { version, origin, base: process.env.BASE ?? '/' }));
  }
  copyFileSync('content/LICENSE', join(folder, 'LICENSE-content'));
}
