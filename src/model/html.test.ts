import type { RootContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { breakName, escapeHtml, renderNodes, renderTemplate } from './html.ts';

describe('text in HTML', () => {
  it('cannot open a tag, an entity or an attribute', () => {
    expect(escapeHtml(`<img src="x" alt='&lt;'>`)).toBe(`&lt;img src=&quot;x&quot; alt='&amp;lt;'&gt;`);
  });

  it('of a template is safe too, and what varies is marked', () => {
    expect(renderTemplate('<urlopen error {reason}> {{x}}')).toBe('&lt;urlopen error <var>reason</var>&gt; {x}');
  });
});

describe('the name of a class', () => {
  it.each([
    ['ConnectionResetError', 'Connection<wbr>Reset<wbr>Error'],
    ['OSError', 'OSError'],
    ['json.JSONDecodeError', 'json.<wbr>JSONDecode<wbr>Error'],
  ])('%s may break after each word', (name, html) => {
    expect(breakName(name)).toBe(html);
  });
});

describe('prose as HTML', () => {
  const link = (href: string, children: RootContent[]): RootContent =>
    ({ type: 'element', tagName: 'a', properties: { href, title: 'x' }, children }) as RootContent;
  const text = (value: string): RootContent => ({ type: 'text', value });
  const code: RootContent = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [{ type: 'text', value: '<T>' }],
  };

  it('gets the addresses of its links', () => {
    expect(renderNodes([link('#usage', [text('uso')])], (href) => `/pt/${href}`)).toBe('<a href="/pt/#usage">uso</a>');
  });

  it('keeps the text of a link that leads nowhere yet, without the link', () => {
    expect(renderNodes([link('python/TimeoutError', [code])], () => undefined)).toBe(
      '<span><code translate="no">&#x3C;T></code></span>',
    );
  });
});
