import { describe, it } from 'vitest';
import { copyFixture, exception, message } from './fixture.ts';

const pt = `${exception}/pt.mdx`;
const es = `${exception}/es.mdx`;

describe('the prose of an entry', () => {
  it('is there in every published language', () => {
    const content = copyFixture();
    content.remove(es);
    content.expectProblems({ file: es, rule: 'language-missing', says: /Español/, fix: /write es\.mdx/ });
  });

  it('is there in every published language for each message too', () => {
    const content = copyFixture();
    content.remove(`${message}/pt.mdx`);
    content.expectProblems({ file: `${message}/pt.mdx`, rule: 'language-missing', says: /Português/, fix: /pt\.mdx/ });
  });

  it('has every section', () => {
    const content = copyFixture();
    content.edit(pt, '## Propósito\n', '');
    content.expectProblems({ file: pt, rule: 'section-missing', says: /"Propósito"/, fix: /Sinopse, Propósito, Uso/ });
  });

  it('has no section that the page does not have', () => {
    const content = copyFixture();
    content.edit(pt, '## Propósito\n', '## Purpose\n');
    content.expectProblems(
      { file: pt, at: '## Purpose', rule: 'section-unknown', says: /"Purpose"/, fix: /"Propósito"/ },
      // Inherent: the section that was meant is not there.
      { file: pt, rule: 'section-missing', says: /"Propósito"/, fix: /## Propósito/ },
    );
  });

  it('has no section that the site writes itself', () => {
    const content = copyFixture();
    content.edit(pt, '## Exemplos', '## Mensagens\n\nVárias.\n\n## Exemplos');
    content.expectProblems({ file: pt, at: '## Mensagens', rule: 'section-unknown', says: /generated/, fix: /remove/ });
  });

  it('has its sections in order', () => {
    const content = copyFixture();
    content.edit(pt, '## Em TypeScript', '## X');
    content.edit(pt, '## Propósito', '## Em TypeScript');
    content.edit(pt, '## X', '## Propósito');
    content.expectProblems({ file: pt, at: '## Em TypeScript', rule: 'section-order', fix: /Sinopse, Propósito/ });
  });

  it('has each section once', () => {
    const content = copyFixture();
    content.edit(pt, '## Uso', '## *Propósito*\n\nDe novo.\n\n## Uso');
    content.expectProblems({ file: pt, at: '## *Propósito*', rule: 'section-repeated', fix: /merge/ });
  });

  it('says its summary in 140 characters', () => {
    const content = copyFixture();
    content.edit(pt, 'summary: Inicie o servidor.', `summary: ${'palavra '.repeat(18)}`);
    content.expectProblems({ file: pt, at: 'summary', rule: 'front-matter', says: /summary: at most 140/, fix: /README/ });
  });

  it('may not have a key of front matter that nobody reads', () => {
    const content = copyFixture();
    content.edit(pt, 'summary:', 'tags: [rede]\nsummary:');
    content.expectProblems({ file: pt, at: 'tags', rule: 'front-matter', says: /"tags"/, fix: /remove the key/ });
  });

  it('starts with front matter', () => {
    const content = copyFixture();
    content.write(pt, content.read(pt).replace(/^---\n[^]*?\n---\n/, ''));
    content.expectProblems({ file: pt, rule: 'front-matter', says: /does not start/, fix: /README/ });
  });

  it('was read again after the facts changed', () => {
    const content = copyFixture();
    content.edit(`${exception}/facts.yaml`, 'attributes: [errno]', 'attributes: [errno, strerror]');
    content.expectProblems(
      ...(['pt', 'es', 'en'] as const).map((lang) => ({
        file: `${exception}/${lang}.mdx`,
        at: 'factsRevision',
        rule: 'facts-revision',
        says: /changed since/,
        fix: new RegExp(`--reviewed ${exception} ${lang}$`),
      })),
    );
  });

  it('shows the same in every language', () => {
    const content = copyFixture();
    content.edit(es, '<Slip name="wrong-class">', '<Slip name="plain-error2">');
    content.edit(es, '<Slip name="plain-error">', '<Slip name="wrong-class">');
    content.edit(es, '<Slip name="plain-error2">', '<Slip name="plain-error">');
    content.expectProblems({ file: es, rule: 'languages-differ', says: /pitfalls shows slip plain-error, slip wrong/, fix: /same order/ });
  });
});

describe('prose is Markdown and four components', () => {
  const lede = 'A máquina disse não.';

  it.each([
    ['an import', `${lede}\n\nimport x from './x.js'\n`, 'import x', 'prose', /remove it/],
    ['an {expression} in a sentence', `${lede} {1 + 1}`, '{1 + 1}', 'prose', /`code`/],
    ['an {expression} of its own', `${lede}\n\n{1 + 1}\n`, '{1 + 1}', 'prose', /`code`/],
    ['HTML in a sentence', `${lede} <b>não</b>`, '<b>', 'prose', /Markdown/],
    ['HTML of its own', `${lede}\n\n<div>não</div>\n`, '<div>', 'component', /or Markdown/],
    ['a code block', `${lede}\n\n\`\`\`py\nraise\n\`\`\`\n`, '```py', 'prose', /program under demos/],
    ['an image', `${lede} ![não](/x.png)`, '![não]', 'prose', /figures/],
    ['a heading of another level', `${lede}\n\n#### Nota\n`, '####', 'prose', /###/],
    ['a component that does not exist', `${lede}\n\n<Video name="x" />\n`, '<Video', 'component', /<Example>, <Slip>/],
    ['a component without its attribute', `${lede}\n\n<Figure />\n`, '<Figure />', 'component', /name="/],
    ['a component with another attribute', `${lede}\n\n<Figure name="order" size="2" />\n`, 'size', 'component', /name="/],
    ['an attribute that is an {expression}', `${lede}\n\n<Figure name={order} />\n`, '={', 'component', /name="/],
    ['a component inside a list', `${lede}\n\n- <Figure name="order" />\n`, '- <Figure', 'prose', /paragraph|Markdown/],
  ])('refuses %s', (_, text, at, rule, fix) => {
    const content = copyFixture();
    content.edit(pt, lede, text);
    content.expectProblems({ file: pt, at, rule, fix });
  });

  it('refuses text beside the list of callouts inside an example', () => {
    const content = copyFixture();
    content.edit(pt, '<Example demo="provoke">\n', '<Example demo="provoke">\n\nPrimeiro isto.\n');
    content.expectProblems({ file: pt, at: '<Example', rule: 'component', fix: /before or after/ });
  });

  it('refuses a component that is not closed, and names the line', () => {
    const content = copyFixture();
    content.edit(pt, '2. A classe e a mensagem.\n\n</Example>', '2. A classe e a mensagem.');
    content.expectProblems({ file: pt, at: '<Example', rule: 'mdx', says: /Example/, fix: /close every tag/ });
  });
});

describe('figures', () => {
  it('are placed by the component of their kind', () => {
    const content = copyFixture();
    content.edit(pt, '<Figure name="order" />', '<Sequence name="order" />');
    content.expectProblems({
      file: pt,
      at: '<Sequence name="order"',
      rule: 'figure-kind',
      says: /<Sequence> .* kind is phases/,
      fix: /<Figure name="order" \/>/,
    });
  });

  it('have a title and words for each label in every language', () => {
    const content = copyFixture();
    content.edit(pt, ', request: pedido', '');
    content.expectProblems({ file: pt, at: 'refused: {', rule: 'figure-words', says: /"request"/, fix: /add request/ });
  });

  it('have no words that the drawing does not show', () => {
    const content = copyFixture();
    content.edit(pt, 'request: pedido', 'request: pedido, reply: resposta');
    content.expectProblems({ file: pt, at: 'refused: {', rule: 'figure-words', says: /reply/, fix: /remove it/ });
  });

  it('are in the facts before a page shows them', () => {
    const content = copyFixture();
    for (const lang of ['pt', 'es', 'en']) {
      content.edit(`${exception}/${lang}.mdx`, '<Figure name="order" />', '<Figure name="order" />\n\n<Sequence name="late" />');
    }
    content.expectProblems(
      ...['pt', 'es', 'en'].map((lang) => ({
        file: `${exception}/${lang}.mdx`,
        at: '"late"',
        rule: 'figure-unknown',
        fix: /refused, order/,
      })),
    );
  });

  it('are shown in every language when the facts have them', () => {
    const content = copyFixture();
    content.edit(pt, '<Figure name="order" />\n\n', '');
    content.expectProblems(
      { file: pt, rule: 'figure-unused', says: /"order"/, fix: /<Figure name="order" \/>/ },
      // Inherent: the other languages show it.
      { file: pt, rule: 'languages-differ', says: /usage shows nothing/, fix: /every language/ },
    );
  });
});
