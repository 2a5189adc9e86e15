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
  'es-module-lexer': '',
  memfs: '',
  '@jsonjoy.com/fs-core': '',
  '@jsonjoy.com/fs-node': '',
  '@jsonjoy.com/fs-node-builtins': '',
  '@jsonjoy.com/fs-node-utils': '',
  '@jsonjoy.com/fs-print': '',
  'readable-stream': '',
};

/** Parts of our own runtime (inspect, AssertionError) follow the sources of Node.js. */
const nodeNotice = `Node.js (MIT). Source: https://github.com/nodejs/node

Copyright Node.js contributors. All rights reserved.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

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
    .concat(nodeNotice)
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
