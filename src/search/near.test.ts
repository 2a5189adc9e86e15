import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneLetterOff, likeness } from './near.ts';

describe('one letter off', () => {
  it.each([
    ['one more', 'reset', 'resset'],
    ['one less', 'reset', 'rest'],
    ['another one', 'reset', 'resat'],
    ['two exchanged', 'reset', 'rseet'],
    ['one more at the end', 'reset', 'resets'],
    ['one less at the beginning', 'reset', 'eset'],
  ])('is a word with %s: %s, %s', (_, a, b) => {
    expect(isOneLetterOff(a, b)).toBe(true);
    expect(isOneLetterOff(b, a)).toBe(true);
  });

  it.each([
    ['the same word', 'reset', 'reset'],
    ['two other letters', 'reset', 'rasat'],
    ['two letters more', 'reset', 'resetar'],
    ['two exchanged and another', 'reset', 'rseta'],
  ])('is not %s: %s, %s', (_, a, b) => {
    expect(isOneLetterOff(a, b)).toBe(false);
  });

  it('is any word with one letter taken out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.nat(11), (word, place) => {
        const at = place % word.length;
        expect(isOneLetterOff(word, word.slice(0, at) + word.slice(at + 1))).toBe(true);
      }),
    );
  });
});

describe('likeness', () => {
  it('is 1 for the same letters, 0 for none in common, whatever the signs between them', () => {
    expect(likeness('Key-Error', 'keyerror')).toBe(1);
    expect(likeness('abc', 'xyz')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });
});
