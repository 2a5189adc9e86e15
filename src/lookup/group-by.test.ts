import { expect, it } from 'vitest';
import { groupBy } from './group-by.ts';

it('keeps the order of the groups and of what is in them', () => {
  const groups = groupBy(['ab', 'c', 'ad', ''], (text) => text.charAt(0));
  expect([...groups]).toEqual([
    ['a', ['ab', 'ad']],
    ['c', ['c']],
    ['', ['']],
  ]);
});
