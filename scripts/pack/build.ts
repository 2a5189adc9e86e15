import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadPublished } from '../../src/catalog/load.ts';
import { buildContent } from '../../src/cli/build-content.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';

/** The oldest Node that the package runs on: its styleText and parseArgs are what the command line uses. */
const oldestNode = '20.12';

/**
 * Writes the command line as a package: one JavaScript file, one file of content per language, a package.json without
 * dependencies. Reads content/ of the current folder.
 * @param folder where; it is emptied first
 */
export async function buildPackage(folder: string): Promise<void> {
  const { name, version, description, homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    string
  >;
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
    banner: { js: '#!/usr/bin/env node' },
    legalComments: 'none',
    logLevel: 'warning',
  });
  chmodSync(join(folder, 'errata.mjs'), 0o755);
  const catalog = loadPublished('.');
  const origin = process.env.SITE ?? homepage ?? '';
  for (const { code } of publishedLanguages) {
    write(
      `${code}.json`,
      buildContent(catalog, code, { version: version ?? '', origin, base: process.env.BASE ?? '/' }),
    );
  }
  write('package.json', {
    name,
    version,
    description,
    homepage,
    license: 'MIT AND CC-BY-4.0',
    type: 'module',
    bin: { errata: 'errata.mjs' },
    engines: { node: `>=${oldestNode}` },
  });
  copyFileSync('LICENSE', join(folder, 'LICENSE'));
  copyFileSync('content/LICENSE', join(folder, 'LICENSE-content'));
}
