import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose files are served as they are, beside those that bundles are made of. */
const served = ['node_modules/pyodide', 'node_modules/@swc/wasm-typescript', 'node_modules/pagefind'];

/** What is to be said of a package beyond the licence that it carries, or because it carries none. */
const notices: Readonly<Record<string, string>> = {
  'node_modules/pyodide': `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed
with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

It is served as it was published, but for the archive of the standard library, which is packed anew from the same files. It holds
CPython and its standard library: Copyright (c) 2001 Python Software Foundation; All Rights Reserved. PSF License Agreement:
https://docs.python.org/3/license.html`,
  'node_modules/glob-to-regex.js':
    'Apache-2.0 © streamich. The package holds no copy of the license; it is the one that stands below, with memfs.',
  'node_modules/pagefind': `Its search engine is WebAssembly, compiled from Rust. The package does not list the licenses of what it was compiled from; they are
with its source.`,
};

/** Licences under which code may be given to readers as part of the site. */
const permitted = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'Unlicense'];

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
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/**
 * What the site gives to readers that others wrote, and under which licences, from the packages themselves.
 * @param folders of the packages that its bundles hold
 * @throws {Error} for a package that does not say, or whose licence is not one of those that we ship
 */
export function readLicenses(folders: readonly string[]): string {
  return [...new Set([...folders, ...served])]
    .sort()
    .map((folder) => describe(folder, notices[folder] ?? ''))
    .concat(nodeNotice)
    .join(`\n\n${'='.repeat(80)}\n\n`);
}

function describe(folder: string, notice: string): string {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageFile;
  const source = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((found) => found.isFile() && /^(licen[cs]e|notice|copying)/i.test(found.name))
    .map((found) => found.name)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const said = [notice, ...texts].filter((text) => text !== '');
  if (license === undefined || said.length === 0) throw new Error(`${name} says nothing of its licence`);
  if (!permitted.includes(license))
    throw new Error(`${name} is ${license}: not a licence that the site ships code under`);
  return [`${name} ${version} (${license}). Source: ${source}`, ...said].join('\n\n');
}
