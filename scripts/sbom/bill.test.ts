import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LockFile } from '../check/lock-file.ts';
import { buildBill } from './bill.ts';

const errata = { name: 'errata', version: '1.0.0' };

describe('the bill of materials', () => {
  it('has each package with its hash and license, and what it depends on', () => {
    const packages = {
      '': { devDependencies: { '@s/a': '1.0.0' } },
      'node_modules/@s/a': {
        version: '1.0.0',
        license: 'MIT',
        integrity: 'sha512-AAE=',
        dependencies: { b: '^2.0.0' },
      },
      'node_modules/@s/a/node_modules/b': { version: '2.0.0', license: '(MIT OR Apache-2.0)', optional: true },
      'node_modules/b': { version: '1.0.0', license: 'SEE LICENSE IN x' },
    };
    const bill = buildBill({ packages }, errata);
    const [a, b2, b1] = bill.components;
    expect(a).toEqual({
      type: 'library',
      'bom-ref': 'pkg:npm/%40s/a@1.0.0',
      group: '@s',
      name: 'a',
      version: '1.0.0',
      purl: 'pkg:npm/%40s/a@1.0.0',
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: '0001' }],
      licenses: [{ expression: 'MIT' }],
    });
    expect(b2).toMatchObject({ purl: 'pkg:npm/b@2.0.0', scope: 'optional' });
    expect(b1).toMatchObject({ licenses: [{ license: { name: 'SEE LICENSE IN x' } }] });
    expect(bill.dependencies).toEqual([
      { ref: 'errata@1.0.0', dependsOn: ['pkg:npm/%40s/a@1.0.0'] },
      { ref: 'pkg:npm/%40s/a@1.0.0', dependsOn: ['pkg:npm/b@2.0.0'] },
      { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
      { ref: 'pkg:npm/b@1.0.0', dependsOn: [] },
    ]);
  });

  it('of this repository names every package of the lock file, each with hash and license, and no reference leads nowhere', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
    const bill = buildBill(lock, errata);
    const refs = new Set([...bill.components.map((component) => component['bom-ref']), 'errata@1.0.0']);
    const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
    const missing = locked.filter(
      ([path, { version = '' }]) =>
        !refs.has(`pkg:npm/${path.slice(path.lastIndexOf('node_modules/') + 13).replace('@', '%40')}@${version}`),
    );
    expect(missing).toEqual([]);
    expect(bill.components.filter(({ hashes, licenses }) => hashes === undefined || licenses === undefined)).toEqual(
      [],
    );
    expect(
      bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref)),
    ).toEqual([]);
  });
});
