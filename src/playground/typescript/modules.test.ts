import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { coreModules, isNodeModule, isSupported, largeModules, listMissing, needsLargeRuntime } from './modules.ts';

test('modules are known with and without node:', () => {
  expect(isSupported('node:net')).toBe(true);
  expect(isSupported('net')).toBe(true);
  expect(isSupported('node:child_process')).toBe(false);
});

test('what is missing is told once, without node:', () => {
  expect(listMissing(['node:net', 'node:child_process', 'child_process', 'left-pad', './other.ts'])).toEqual([
    'child_process',
    'left-pad',
    './other.ts',
  ]);
});

test('what is supported is a module of Node', () => {
  expect(builtinModules).toEqual(expect.arrayContaining([...coreModules, ...largeModules]));
});

test('every module of Node is told from a package', () => {
  const names = builtinModules.map((name) => name.replace(/^node:/, '')).filter((name) => !name.startsWith('_'));
  expect(names.filter((name) => !isNodeModule(name))).toEqual([]);
  expect(isNodeModule('left-pad')).toBe(false);
});

test('files and assertions need the larger runtime', () => {
  expect(needsLargeRuntime(['node:net', 'node:fs/promises'])).toBe(true);
  expect(needsLargeRuntime(['assert'])).toBe(true);
  expect(needsLargeRuntime(['node:net'])).toBe(false);
});
