import { describe, expect, it } from 'vitest';
import { readEdition } from '../../tests/content/edition.ts';
import { parseMdx } from '../catalog/mdx.ts';
import { buildCardFragment, shorten } from './card.ts';

describe('what a card shows of an entry', () => {
  it('of an exception: what happened, what is different in TypeScript, what to do, and the first common mistake of each language', () => {
    const { edition, exception } = readEdition('en');
    const { meaning, typescript, cause, fix, slips } = buildCardFragment(edition, exception);
    expect(meaning).toBe('<p>Nothing listens on that port.</p>');
    expect(typescript).toBe('<p>The <code translate="no">code</code> is the same.</p>');
    expect(cause).toBeUndefined();
    expect(fix).toBe('Start the server.');
    expect(slips.python?.heading).toBe('The wrong class');
    expect(slips.python?.right).toContain('<mark>');
    expect(slips.typescript?.heading).toBe('A plain <code translate="no">Error</code>');
  });

  it('of a message: its own meaning, with links that lead to pages, and its fix', () => {
    const { edition, message } = readEdition('en');
    const { meaning, slips } = buildCardFragment(edition, message);
    expect(meaning).toBe(
      '<p>It is <a href="/en/python/connectionrefusederror/#usage"><code translate="no">ConnectionRefusedError</code></a>.</p>',
    );
    expect(slips.python?.heading).toBeUndefined();
    expect(slips.python?.wrong).not.toBe(slips.python?.right);
    expect(slips.typescript).toBeUndefined();
  });

  it('the first cause of a list of causes, not a neighbour that it is taken for', () => {
    const { edition, exception } = readEdition('en');
    const causeIn = (list: string): string | undefined => {
      const { nodes } = parseMdx(`---\n---\n${list}\n`, 'en.mdx');
      const prose = exception.prose.en;
      if (prose === undefined) throw new Error('the fixture is in English');
      const purpose = [{ kind: 'prose' as const, nodes: nodes.filter((node) => node.type === 'element') }];
      const sections = { ...prose.sections, purpose };
      return buildCardFragment(edition, { ...exception, prose: { en: { ...prose, sections } } }).cause;
    };
    expect(causeIn('- **Nothing runs.** Start it.\n- **Another port.** Look.')).toBe(
      '<strong>Nothing runs.</strong> Start it.',
    );
    expect(causeIn('1. **Nothing runs.**\n\n2. **Another port.**')).toBe('<strong>Nothing runs.</strong>');
    expect(causeIn('- **Nothing runs.** `ss` says so.')).toBe(
      '<strong>Nothing runs.</strong> <code translate="no">ss</code> says so.',
    );
    expect(causeIn('- [TimeoutError](python/TimeoutError): no answer.')).toBeUndefined();
  });
});

describe('the lines of a slip that a card shows', () => {
  it('are those that differ, and two around them; what is left out between is marked', () => {
    const lines = ['a', 'b', 'c', '<mark>d</mark>', 'e', 'f', 'g', 'h', 'i', 'j', '<mark>k</mark>', 'l', 'm', 'n'];
    expect(shorten(lines.join('\n')).split('\n')).toEqual([
      'b',
      'c',
      '<mark>d</mark>',
      'e',
      'f',
      '<span class="c">⋯</span>',
      'i',
      'j',
      '<mark>k</mark>',
      'l',
      'm',
    ]);
  });

  it('are all of them, where none differs', () => {
    expect(shorten('a\nb\nc\nd\ne\nf')).toBe('a\nb\nc\nd\ne\nf');
  });

  it('begin and end without empty lines, and keep those between', () => {
    expect(shorten('\n<mark>a</mark>\n\nb\n\n')).toBe('<mark>a</mark>\n\nb');
  });
});
