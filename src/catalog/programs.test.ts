import { describe, expect, it } from 'vitest';
import { stripMarker } from '../schema/callouts.ts';
import { hashOf, parseProgram } from './programs.ts';

describe('the name of a program', () => {
  it.each([
    ['demos/retry.py', 'demo', 'retry', 'python'],
    ['demos/wait-for-it.ts', 'demo', 'wait-for-it', 'typescript'],
    ['slips/typo.wrong.py', 'wrong', 'typo', 'python'],
    ['slips/typo.right.ts', 'right', 'typo', 'typescript'],
  ])('%s says what it is', (file, role, name, language) => {
    expect(parseProgram(file, '')).toMatchObject({ role, name, language });
  });

  it.each([
    'demos/retry.wrong.py',
    'slips/typo.py',
    'slips/typo.left.py',
    'demos/Retry.py',
    'demos/retry.js',
    'retry.py',
  ])('%s is none', (file) => {
    expect(parseProgram(file, '')).toBeUndefined();
  });
});

describe('callouts', () => {
  const callouts = (text: string) => parseProgram('demos/x.py', text)?.callouts;

  it('are the numbers at the ends of lines, with their lines', () => {
    expect(callouts('a = 1  # (2)\nb = 2\nc = 3 // (1)  \n')).toEqual([
      { number: 2, line: 1 },
      { number: 1, line: 3 },
    ]);
  });

  it('are nothing else: not inside a line, not in a text, not without the space', () => {
    expect(callouts("f()  # (1) because\nprint('# (1)')\nx = 1  #(1)\ny = 2  # 1\n")).toEqual([]);
  });

  it('can be cut off', () => {
    expect(stripMarker('    return x  # (12)')).toBe('    return x');
    expect(stripMarker('f(); // (1)')).toBe('f();');
    expect(stripMarker("print('# (1)')")).toBe("print('# (1)')");
  });
});

describe('the hash', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(hashOf({ a: 1, b: { c: [1, 2], d: 3 } })).toBe(hashOf({ b: { d: 3, c: [1, 2] }, a: 1 }));
  });

  it('depends on everything else', () => {
    const hashes = [{ a: [1, 2] }, { a: [2, 1] }, { a: ['1', '2'] }, { b: [1, 2] }, [1, 2], 'a', 'a\n'].map(hashOf);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
