import { describe, expect, it } from 'vitest';
import { renderCode, renderSides } from './code.ts';

const note = (n: number): string => `nota ${n}`;
/** HTML → what a reader sees, tags left out. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('code on a page', () => {
  it('shows its callouts as marks, and the markers no more', () => {
    const html = renderCode("s.send(b'x')  # (1)\ns.close()\n", 'python', note);
    const [first, second] = html.split('\n');
    expect(first).toMatch(/ <b class="co" role="img" aria-label="nota 1">1<\/b>$/);
    expect(seen(first ?? '')).toBe("s.send(b'x') 1");
    expect(seen(second ?? '')).toBe('s.close()');
  });

  it('shows TypeScript markers as marks too', () => {
    expect(seen(renderCode('const a = 1; // (12)\n', 'typescript', note))).toBe('const a = 1; 12');
  });

  it('is the program, character by character, whatever it holds', () => {
    const python = 'if a < b and c > d:\n    print(f"<b>{a & b}</b>", \'\\\'"\')\n\n\n\n"""\n  doc\n"""';
    expect(seen(renderCode(python, 'python', note))).toBe(python);
    const typescript = 'const f = <T,>(x: T): T[] => [x];\nconsole.log(`${a < b} && ${"<i>"}`);';
    expect(seen(renderCode(typescript, 'typescript', note))).toBe(typescript);
  });

  it('cannot put a tag of its own on the page', () => {
    expect(renderCode('print("<script>alert(1)</script>")', 'python', note)).not.toContain('<script');
  });

  it('tells keywords from texts and the rest', () => {
    const html = renderCode("raise KeyError('x')", 'python', note);
    expect(html).toMatch(/<span class="k">raise *<\/span>/);
    expect(html).toContain(`<span class="s">'x'</span>`);
  });
});

describe('the two sides of a slip', () => {
  const wrong = 'try:\n    f()\nexcept ValueError:\n    pass\n';
  const right = 'try:\n    f()\nexcept KeyError:\n    pass\n    g()\n';
  const marked = (html: string): string[] =>
    [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, inner]) => seen(inner ?? ''));

  it('mark the lines that differ, without their indentation', () => {
    const sides = renderSides(wrong, right, 'python');
    expect(marked(sides.wrong)).toEqual(['except ValueError:']);
    expect(marked(sides.right)).toEqual(['except KeyError:', 'g()']);
    expect(sides.right).toContain('    <mark>');
  });

  it('are each complete', () => {
    const sides = renderSides(wrong, right, 'python');
    expect(seen(sides.wrong)).toBe(wrong.trimEnd());
    expect(seen(sides.right)).toBe(right.trimEnd());
  });

  it('mark no empty lines', () => {
    const sides = renderSides('a()\n', 'a()\n\n\nb()\n', 'python');
    expect(marked(sides.right)).toEqual(['b()']);
  });
});
