import { expect, it } from 'vitest';
import { readEdition } from '../../tests/content/edition.ts';
import { parseMdx } from '../catalog/mdx.ts';
import { renderNodes } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { markPlaces, placesOf } from './places.ts';

/** A paragraph → where values of the reader's come in it, as HTML and as Markdown. */
function mark(prose: string): { html: string; markdown: string } {
  const { nodes } = parseMdx(`---\n---\n${prose}\n`, 'en.mdx');
  const marked = markPlaces(
    nodes.filter((node) => node.type === 'element'),
    new Set(['name', 'line']),
  );
  const html = renderNodes(marked, (href) => href).replaceAll(' translate="no"', '');
  return { html: html.replace(/<\/?p>/g, ''), markdown: renderMarkdown(marked) };
}

it('a value comes where code has a name of the templates in braces, alone or among other words', () => {
  expect(mark('Python has **no `{name}`**: `global {name} # {line}`.')).toEqual({
    html: 'Python has <strong>no <code><var>name</var></code></strong>: <code>global <var>name</var> # <var>line</var></code>.',
    markdown: 'Python has **no `<var>name</var>`**: `global <var>name</var> # <var>line</var>`.',
  });
});

it.each(["`{'name': 1}`", '`{}`', '`{0}`', '`{other}`', "`f'{name}'`", "`'{name}'.format(name=name)`", '`{name!r}`'])(
  'braces that are those of code stay: %s',
  (prose) => {
    expect(mark(prose).markdown).toBe(prose);
  },
);

it('the names of an entry are those of all that it prints', () => {
  const { exception, message } = readEdition('en');
  expect([...placesOf(message)]).toEqual(['address', 'port']);
  expect([...placesOf(exception)]).toContain('address');
});
