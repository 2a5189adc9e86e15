import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../schema/sections.ts';
import { parseMdx } from './mdx.ts';
import { textOf } from './plain.ts';
import { readSections } from './sections.ts';

const headings = {
  meaning: 'Significado',
  causes: 'Causas',
  fix: 'Solución',
  lookalikes: 'Parecidos',
  raise: 'Provócalo',
};
const head = "---\ntitle: x\nsummary: x\ndescription: x\nkeywords: [aa, bb, cc]\nfactsRevision: ''\n---\n";

function read(body: string, kind: EntryKind = 'message') {
  return readSections(parseMdx(head + body, 'es.mdx').nodes, kind, headings, 'es.mdx');
}
const sound = '## Significado\n\nUno.\n\n## Causas\n\nDos.\n\n## Solución\n\n';

describe('the sections of a page', () => {
  it('are found by their headings in the language of the file', () => {
    const { sections, problems } = read(sound);
    expect(problems).toEqual([]);
    expect(Object.keys(sections)).toEqual(['meaning', 'causes', 'fix']);
    const [block] = sections.causes ?? [];
    expect(block?.kind === 'prose' && textOf(block.nodes[0] as never)).toBe('Dos.');
  });

  it('hold their pieces in order', () => {
    const { sections } = read(
      `${sound}Antes.\n\n<Figure name="f" />\n\n### Así\n\n<Slip name="s">\n\nPor qué.\n\n</Slip>\n`,
    );
    expect(sections.fix?.map(({ kind }) => kind)).toEqual(['prose', 'figure', 'heading', 'slip']);
  });

  it('have a place to link to at each ### that an example or a slip stands under: the same in every language', () => {
    const { sections } = read(
      `${sound}### Nada\n\nTexto.\n\n### Uno\n\nAntes.\n\n<Example demo="retry">\n\n</Example>\n\n### Dos\n\n<Slip name="typo">\n\n</Slip>\n`,
    );
    const ids = (sections.fix ?? []).flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    expect(ids).toEqual([undefined, 'example-retry', 'slip-typo']);
  });

  it('give the callouts of an example one by one, with their links', () => {
    const { sections } = read(
      `${sound}<Example demo="retry">\n\n1. Uno *y*\n   medio.\n2. [Dos](#fix).\n\n</Example>\n`,
    );
    const [example] = sections.fix ?? [];
    const texts = example?.kind === 'example' ? example.callouts.map((nodes) => nodes.map(textOf).join('').trim()) : [];
    expect(texts).toEqual(['Uno y\nmedio.', 'Dos.']);
  });

  it('know their lines in the file, front matter included', () => {
    const { sections, lines } = read('## Significado\n\nUno.\n\n## Causas\n\n<Figure name="f" />\n\n## Solución\n');
    const figure = sections.causes?.[0];
    expect(lines.get('causes')).toBe(12);
    expect(figure === undefined ? undefined : lines.get(figure)).toBe(14);
  });

  it('do not begin with text', () => {
    const { problems } = read(`Hola.\n\n${sound}`);
    expect(problems).toMatchObject([{ line: 8, rule: 'section-missing', fix: 'begin with "## Significado"' }]);
  });

  it('are those of their kind of page: an exception has others than a message', () => {
    const { problems } = read(sound, 'exception');
    expect(problems.filter(({ rule }) => rule === 'section-unknown').map(({ line }) => line)).toEqual([8, 12, 16]);
  });
});
