import { expect, it } from 'vitest';
import { readPrograms } from '../playground/programs.ts';
import { faultOf, readExemptions, type Exemption } from './exempt.ts';

const exemption: Exemption = { program: 'a', engines: ['Firefox'], reason: 'its engine does it otherwise' };

it('a program does what was recorded, or has an exemption that is needed', () => {
  expect(faultOf('same', 'Firefox')).toBeUndefined();
  expect(faultOf('differs', 'Firefox')).toBe('it does not do what was recorded');
  expect(faultOf('differs', 'Firefox', exemption)).toBeUndefined();
  expect(faultOf('same', 'Firefox', exemption)).toContain('take it out');
});

it('an engine may have words of its own, but for the one that was recorded', () => {
  expect(faultOf('reworded', 'WebKit')).toBeUndefined();
  expect(faultOf('reworded', 'Firefox', exemption)).toContain('take it out');
  expect(faultOf('reworded', 'Chromium')).toBe('it does not do what was recorded');
});

it('every exemption is of a program that there is, once for each engine', () => {
  const names = new Set(readPrograms().map(({ name }) => name));
  const listed = readExemptions().flatMap(({ program, engines }) => engines.map((engine) => `${engine} ${program}`));
  expect(readExemptions().filter(({ program }) => !names.has(program))).toEqual([]);
  expect(listed.length).toBe(new Set(listed).size);
});
