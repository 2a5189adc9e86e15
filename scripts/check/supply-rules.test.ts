import { describe, expect, it } from 'vitest';
import { checkInstallScripts, checkOrigins, checkVersions } from './supply-rules.ts';

const sha = 'sha512-AAAA';
const none = (): boolean => false;

describe('what is installed', () => {
  it('has exact versions, those of the lock file', () => {
    const packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0-rc.1' } };
    expect(checkVersions({ devDependencies: { a: '1.0.0', b: '2.0.0-rc.1' } }, { packages }).problems).toEqual([]);
    const wrong = { dependencies: { a: '^1.0.0' }, devDependencies: { b: '2.0.1' }, overrides: { c: '>=1' } };
    expect(checkVersions(wrong, { packages })).toEqual({
      checked: 3,
      problems: [
        'a: "^1.0.0" is no exact version',
        'b: 2.0.1 is wanted, 2.0.0-rc.1 is locked',
        'overrides: c is no exact version',
      ],
    });
  });

  it('comes from the registry, with a hash', () => {
    const packages = {
      '': {},
      'node_modules/a': { integrity: sha },
      'node_modules/b': { integrity: sha, resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' },
      'node_modules/c': { integrity: sha, resolved: 'git+ssh://git@host.example/c.git' },
      'node_modules/d': { integrity: 'sha1-AAAA' },
    };
    expect(checkOrigins({ packages })).toEqual({
      checked: 4,
      problems: [
        'node_modules/c does not come from the registry: git+ssh://git@host.example/c.git',
        'node_modules/d has no SHA-512 in the lock file',
      ],
    });
  });

  it('runs nothing that was not allowed, wherever in the tree it is', () => {
    const packages = { 'node_modules/a': { hasInstallScript: true }, 'node_modules/x/node_modules/@s/b': {} };
    const { problems } = checkInstallScripts({}, { packages }, (path) => path.endsWith('@s/b'));
    expect(problems).toEqual([
      'node_modules/a runs a script when it is installed: read it, then say so in allowScripts',
      'node_modules/x/node_modules/@s/b runs a script when it is installed: read it, then say so in allowScripts',
    ]);
    expect(checkInstallScripts({ allowScripts: { a: true } }, { packages }, none).problems).toEqual([]);
    expect(checkInstallScripts({ allowScripts: { a: false } }, { packages }, none).problems).toEqual([]);
  });

  it('has no permissions left over', () => {
    const packages = { 'node_modules/a': {} };
    const { problems } = checkInstallScripts({ allowScripts: { a: true, gone: false } }, { packages }, none);
    expect(problems.map((text) => text.split(' has')[0])).toEqual(['allowScripts: a', 'allowScripts: gone']);
  });
});
