import { describe, expect, it } from 'vitest';
import { missingOptionals } from './lock-file.ts';

describe('a lock file serves every platform', () => {
  it('when each optional dependency has an entry, beside the one that wants it or above', () => {
    const packages = {
      '': { optionalDependencies: { top: '1' } },
      'node_modules/top': {},
      'node_modules/tool': { optionalDependencies: { 'tool-linux': '1', 'tool-mac': '1' } },
      'node_modules/tool-linux': {},
      'node_modules/tool/node_modules/tool-mac': {},
    };
    expect(missingOptionals({ packages })).toEqual({ missing: [], checked: 3 });
  });

  it('and does not when one has none: it is named, with who wants it', () => {
    const packages = { 'node_modules/a/node_modules/@x/tool': { optionalDependencies: { '@x/tool-mac': '1' } } };
    expect(missingOptionals({ packages }).missing).toEqual([
      { name: '@x/tool-mac', wantedBy: 'node_modules/a/node_modules/@x/tool' },
    ]);
  });
});
