import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indent, paint, takesColour, wrap } from './paper.ts';

const paper = { width: 20, hasColour: false };

describe('wrap', () => {
  it('breaks between words, and indents what follows as far as the first line', () => {
    expect(wrap(paper, 'one two three four five six', '1. ')).toBe('1. one two three\n   four five six');
  });

  it('does not count colours', () => {
    const coloured = paint({ ...paper, hasColour: true }, 'code', 'three');
    expect(wrap(paper, `one two ${coloured} four five`)).toBe(`one two ${coloured} four\nfive`);
  });

  it('keeps every word, in order, and no line wider than the paper but for a single long word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zç]{1,30}$/)), (words) => {
        const text = wrap(paper, words.join(' '));
        expect(text.split(/\s+/).filter((word) => word !== '')).toEqual(words);
        expect(text.split('\n').every((line) => line.length <= 20 || !line.includes(' '))).toBe(true);
      }),
    );
  });
});

it('indent leaves empty lines empty', () => {
  expect(indent('a\n\nb')).toBe('  a\n\n  b');
});

describe('colours', () => {
  it.each([
    ['a terminal has them', false, {}, true, true],
    ['a file has none', false, {}, false, false],
    ['a dumb terminal has none', false, { TERM: 'dumb' }, true, false],
    ['NO_COLOR takes them away', false, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR does not', false, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR gives them to a file', false, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 takes them away', false, { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR comes before NO_COLOR, as in Node', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['--no-color comes before all', true, { FORCE_COLOR: '1' }, true, false],
  ])('%s', (_, noColor, env, isTerminal, expected) => {
    expect(takesColour(noColor, env, isTerminal)).toBe(expected);
  });
});
