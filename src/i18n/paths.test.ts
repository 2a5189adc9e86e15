import { describe, expect, it } from 'vitest';
import { createPaths } from './paths.ts';

describe('an address', () => {
  const paths = createPaths('/');

  it('is lower case, whatever the name of the class', () => {
    const place = { kind: 'exception', runtime: 'python', name: 'json.JSONDecodeError' } as const;
    expect(paths.to('pt', place)).toBe('/pt/python/json.jsondecodeerror/');
  });

  it('of a message is below its class; a section is behind #', () => {
    const place = { kind: 'message', runtime: 'python', name: 'OSError', id: 'eaddrinuse' } as const;
    expect(paths.to('es', place, 'fix')).toBe('/es/python/oserror/eaddrinuse/#fix');
  });

  it('of a program is below its class, among its demos', () => {
    const place = { kind: 'demo', runtime: 'python', name: 'KeyError', demo: 'typo' } as const;
    expect(paths.to('pt', place)).toBe('/pt/python/keyerror/demos/typo/');
  });

  it.each([
    [{ kind: 'home' }, '/en/'],
    [{ kind: 'runtime', runtime: 'python' }, '/en/python/'],
    [{ kind: 'page', name: 'about' }, '/en/about/'],
  ] as const)('of %j ends with a slash', (place, path) => {
    expect(paths.to('en', place)).toBe(path);
  });

  it.each(['docs', '/docs', '/docs/', '//docs//'])('stays below the sub-path, written as %s', (base) => {
    const below = createPaths(base);
    expect(below.to('pt', { kind: 'home' })).toBe('/docs/pt/');
    expect(below.file('icon.svg')).toBe('/docs/icon.svg');
    expect(below.file('/icon.svg')).toBe('/docs/icon.svg');
  });
});
