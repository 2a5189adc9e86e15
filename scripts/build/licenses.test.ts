import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLicenses } from './licenses.ts';
import { bundleNodeRuntime } from './node-runtime.ts';
import { Shipped, shipped } from './shipped.ts';

/** A package as it might be installed. */
function makePackage(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'errata-package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'licenses'));
  return folder;
}

describe('the licences of what readers get', () => {
  it('are those of the packages, with their texts and addresses', () => {
    const manifest = { name: 'x', version: '1.2.3', license: 'MIT', homepage: 'https://x.example' };
    const text = readLicenses([makePackage(manifest, { 'LICENSE.md': 'Do what you like.' })]);
    expect(text).toContain('x 1.2.3 (MIT). Source: https://x.example\n\nDo what you like.');
    expect(text).toMatch(/^pyodide [\d.]+ \(MPL-2\.0\)\. Source: https:\/\//m);
    expect(text).toContain('https://mozilla.org/MPL/2.0/');
    expect(text).toContain('Node.js (MIT)');
  });

  it('are not made up: a package that says nothing stops the build', () => {
    const silent = makePackage({ name: 'silent', version: '1.0.0', license: 'MIT' });
    expect(() => readLicenses([silent])).toThrow('silent says nothing of its licence');
    const unlicensed = makePackage({ name: 'unlicensed', version: '1.0.0' }, { LICENSE: 'text' });
    expect(() => readLicenses([unlicensed])).toThrow('unlicensed says nothing of its licence');
  });

  it('are those that a site can be given away under: another one stops the build', () => {
    const folder = makePackage({ name: 'strict', version: '1.0.0', license: 'GPL-3.0' }, { LICENSE: 'text' });
    expect(() => readLicenses([folder])).toThrow('strict is GPL-3.0');
  });
});

describe('what ships', () => {
  it('is told from the paths of modules: packages once, inner ones by themselves, our own code never', () => {
    const found = new Shipped();
    found.add('/home/ana/errata/node_modules/a/index.js');
    found.add('node_modules/a/lib/b.js?import');
    found.add('/x/node_modules/@s/b/node_modules/c/c.js');
    found.add('/x/src/components/page.ts');
    found.add('\0virtual:playground');
    expect(found.folders).toEqual(['node_modules/@s/b/node_modules/c', 'node_modules/a']);
  });

  it('is what a bundle really holds, packages of packages too', async () => {
    await bundleNodeRuntime({ fs: true });
    for (const name of ['memfs', 'readable-stream', 'glob-to-regex.js', 'abort-controller']) {
      expect(shipped.folders).toContain(`node_modules/${name}`);
    }
  });
});
