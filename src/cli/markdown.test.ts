import { describe, expect, it } from 'vitest';
import { printMarkdown } from './markdown.ts';

const plain = { width: 40, hasColour: false };

describe('Markdown on paper', () => {
  it('wraps paragraphs and the items of a list, each below its own beginning', () => {
    expect(
      printMarkdown(
        plain,
        'Some words that need more than one line here.\n\n1. first\n2. and the second, which is a long one too',
      ),
    ).toBe(
      'Some words that need more than one line\nhere.\n\n1. first\n2. and the second, which is a long one\n   too',
    );
  });

  it('keeps the quotes of code where there are no colours, and drops the other marks', () => {
    expect(printMarkdown(plain, 'a **b `c` d** *e* `f * g` 2 \\* 3')).toBe('a b `c` d e `f * g` 2 * 3');
  });

  it('shows code and strong text by colour where there are colours', () => {
    expect(printMarkdown({ ...plain, hasColour: true }, '**a** `b`')).toBe(
      '\u001b[1ma\u001b[22m \u001b[36mb\u001b[39m',
    );
  });
});
