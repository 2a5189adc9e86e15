import { describe, it } from 'vitest';
import { copyFixture } from './fixture.ts';

const page = 'content/pages/about';
const pt = `${page}/pt.mdx`;

describe('a free page', () => {
  it('is there in every language', () => {
    const content = copyFixture();
    content.remove(pt);
    content.expectProblems({ file: pt, rule: 'language-missing', says: /Português/, fix: /write pt\.mdx/ });
  });

  it.each([
    ['an import', "import fs from 'node:fs'"],
    ['an export', 'export const x = 1'],
    ['an expression', 'It ends {process.exit(0)} here.'],
    ['a tag', '<script>alert(1)</script>'],
    ['a component', 'It is <Box /> here.'],
  ])('is prose, which nothing runs: %s is refused', (_, code) => {
    const content = copyFixture();
    content.write(pt, `${content.read(pt)}\n${code}\n`);
    content.expectProblems({ file: pt, at: code, rule: 'page-code', fix: /Markdown/ });
  });

  it('has a title and a description, and nothing else, in its front matter', () => {
    const content = copyFixture();
    content.edit(pt, 'title: Sobre\n', '');
    content.edit(pt, 'description: O que é isto.', 'description: O que é isto.\nauthor: Ana');
    content.expectProblems(
      { file: pt, at: 'description', rule: 'front-matter', says: /title/, fix: /README/ },
      { file: pt, at: 'author', rule: 'front-matter', says: /author/, fix: /README/ },
    );
  });

  it('stands in a folder with nothing that nobody reads', () => {
    const content = copyFixture();
    content.write(`${page}/fr.mdx`, 'Bonjour');
    content.write('content/pages/notes.txt', 'x');
    content.expectProblems(
      { file: `${page}/fr.mdx`, rule: 'unknown-file', fix: /pt\.mdx, es\.mdx, en\.mdx/ },
      { file: 'content/pages/notes.txt', rule: 'unknown-file', fix: /folder for each page/ },
    );
  });
});
