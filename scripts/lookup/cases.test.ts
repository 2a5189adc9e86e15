import { expect, it } from 'vitest';
import type { Answer } from '../../src/lookup/index.ts';
import { scoreCases } from './cases.ts';

/** text, shape and id of a case; what is not looked at here is the same in all. */
const rows = [
  ['a', 'one', 'KeyError/x'],
  ['b', 'one', undefined],
  ['c', 'two', 'KeyError/x'],
  ['d', 'three', undefined],
  ['e', 'three', undefined],
  ['f', 'four', 'KeyError/y'],
] as const;
const cases = rows.map(([text, shape]) => ({ id: text, set: 'all', text, shape, expect: { exception: 'KeyError' } }));
const lookup = (text: string): Answer =>
  ({
    exception: text === 'f' ? 'ValueError' : 'KeyError',
    messageId: rows.find(([of]) => of === text)?.[2],
    message: '',
  }) as Answer;
const score = scoreCases(cases, lookup);

it('ids of several shapes and shapes of several ids are told, and none is an id of its own', () => {
  expect(score.wide).toEqual([{ name: 'KeyError/x', with: ['one', 'two'] }]);
  expect(score.split).toEqual([{ name: 'one', with: ['KeyError/x', 'none'] }]);
});

it('shapes without an id come with the most frequent first', () => {
  expect(score.missing).toEqual([
    { shape: 'three', count: 2 },
    { shape: 'one', count: 1 },
  ]);
});

it('the class counts in per cent of all cases', () => {
  expect(score.named).toBeCloseTo((100 * 5) / 6);
  expect(score.wrong).toEqual(['f: ValueError, not KeyError']);
});
