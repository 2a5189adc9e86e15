import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the playground's files are made of, and what is to be said beyond the licence that the package carries. */
const packages: Readonly<Record<string, string>> = {
  pyodide: `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed
with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

It is served as it was published, but for the archive of the standard library, which is packed anew from the same files. It holds
CPython and its standard library: Copyright (c) 2001 Python Software Foundation; All Rights Reserved. PSF License Agreement:
https://docs.python.org/3/license.html`,
  '@swc/wasm-typescript': '',
  buffer: '',
  'es-module-lexer': '',
  events: '',
  memfs: '',
  'node-inspect-extracted': '',
  'path-browserify': '',
  'readable-stream': '',
};

interface PackageFile {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/**
 * The licences of the packages that the playground serves, from the packages themselves.
 * @throws {Error} for a package that has none
 */
export function readLicenses(): string {
  return Object.entries(packages)
    .map(([name, notice]) => describe(name, notice))
    .join(`\n\n${'='.repeat(80)}\n\n`);
}

function describe(name: string, notice: string): string {
  const folder = join('node_modules', name);
  const { version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageFile;
  const source = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const said = [notice, ...texts].filter((text) => text !== '');
  if (license === undefined || said.length === 0) throw new Error(`${name} says nothing of its licence`);
  return [`${name} ${version} (${license}). Source: ${source}`, ...said].join('\n\n');
}
