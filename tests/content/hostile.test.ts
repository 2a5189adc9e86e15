import { describe, it } from 'vitest';
import { copyFixture, exception } from './fixture.ts';

const pt = `${exception}/pt.mdx`;

describe('prose that fuzzing made', () => {
  it('a closing tag in a list is a problem with its line: the parser would end the process', () => {
    const content = copyFixture();
    content.edit(pt, '## Propósito\n', '## Propósito\n\n<Slip name="wrong-class">\n.\n\n- </Slip>\n');
    content.expectProblems({ file: pt, at: '- </Slip>', rule: 'mdx', says: /closing tag/, fix: /line of its own/ });
  });

  it('a heading in a component is a problem: it would be one of the page', () => {
    const content = copyFixture();
    content.edit(pt, 'Uma recusa não é um tempo esgotado.\n', 'Uma recusa não é um tempo esgotado.\n\nTítulo\n---\n');
    content.expectProblems({ file: pt, at: 'Título', rule: 'prose', says: /heading/, fix: /between blocks/ });
  });
});
