import { expect, it } from 'vitest';
import type { Outcome } from '../../src/playground/program.ts';
import { readPrograms } from '../playground/programs.ts';
import { faultOf, readExemptions, type Exemption } from './exempt.ts';

const recorded: Outcome = { stdout: 'a\n', exitCode: 1, error: { messages: ['SyntaxError: as V8 says it'], line: 3 } };
const otherWords: Outcome = { ...recorded, error: { messages: ['SyntaxError: in other words'], line: 3 } };
const words: Exemption = {
  program: 'a',
  engines: ['Firefox'],
  differs: 'words',
  reason: 'engines word it as they like',
};

it('a program does what was recorded, or has an exemption that is needed', () => {
  expect(faultOf(recorded, recorded)).toBeUndefined();
  expect(faultOf(otherWords, recorded)).toBe('it does not do what was recorded');
  expect(faultOf(otherWords, recorded, words)).toBeUndefined();
  expect(faultOf(recorded, recorded, words)).toContain('take it out');
});

it('other words are no other class, line, output or exit code', () => {
  for (const more of [
    { ...otherWords, stdout: 'b\n' },
    { ...otherWords, exitCode: 0 },
    { ...otherWords, error: { messages: ['TypeError: in other words'], line: 3 } },
    { ...otherWords, error: { messages: ['SyntaxError: in other words'], line: 4 } },
  ]) {
    expect(faultOf(more, recorded, words)).toBe('more than the words of its error differ');
    expect(faultOf(more, recorded, { ...words, differs: 'all' })).toBeUndefined();
  }
});

it('every exemption is of a program that there is, once for each engine', () => {
  const names = new Set(readPrograms().map(({ name }) => name));
  const listed = readExemptions().flatMap(({ program, engines }) => engines.map((engine) => `${engine} ${program}`));
  expect(readExemptions().filter(({ program }) => !names.has(program))).toEqual([]);
  expect(listed.length).toBe(new Set(listed).size);
});
