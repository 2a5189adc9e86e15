import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { renderItems, renderMarkdown } from './markdown.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

describe('a tree of prose as Markdown', () => {
  it('keeps paragraphs, code, strong text and emphasis, and of a link its text', () => {
    const tree = [
      element(
        'p',
        text('Catch '),
        element('a', element('code', text('OSError'))),
        text(', '),
        element('strong', text('always')),
      ),
      text('\n'),
      element('p', element('em', text('Not')), text('\n so.')),
    ];
    expect(renderMarkdown(tree)).toBe('Catch `OSError`, **always**\n\n*Not* so.');
  });

  it('numbers a list, and indents the list inside it', () => {
    const inner = element('ul', element('li', text('a')), text('\n'), element('li', text('b')));
    const list = element('ol', element('li', element('p', text('one')), inner), element('li', text('two')));
    expect(renderMarkdown([list])).toBe('1. one\n   - a\n   - b\n2. two');
  });

  it('keeps an item in one piece, whatever it is made of', () => {
    const item = [text('What '), element('code', text('id()')), text(' gives: a '), element('em', text('number'))];
    expect(renderItems([item, [text('b')]], 1)).toBe('1. What `id()` gives: a *number*\n2. b');
  });

  it('marks what only looks like Markdown', () => {
    expect(renderMarkdown([element('p', text('2 * 3 ` \\'))])).toBe('2 \\* 3 \\` \\\\');
  });
});
