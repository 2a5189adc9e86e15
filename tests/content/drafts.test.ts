import { describe, expect, it } from 'vitest';
import { publishedOnly, readCatalog } from '../../src/catalog/load.ts';
import { copyFixture, exception, message } from './fixture.ts';

const facts = `${message}/facts.yaml`;
const pt = `${message}/pt.mdx`;

/** A sound copy whose message is a draft that no page links to. */
function copyWithDraft() {
  const content = copyFixture();
  content.edit(facts, 'status: published', 'status: draft');
  for (const lang of ['pt', 'es', 'en']) {
    const file = `${exception}/${lang}.mdx`;
    content.write(file, content.read(file).replace(/\[([^\]]+)\]\([^)]+connect-call-failed#fix\)/, '$1'));
  }
  return content;
}

describe('a draft', () => {
  it('may miss a language, programs, recordings and reviews', () => {
    const content = copyWithDraft();
    content.remove(`${message}/es.mdx`);
    content.remove(`${message}/recordings.json`);
    content.remove(`${message}/slips/fix.right.py`);
    content.edit(pt, 'factsRevision: ', 'factsRevision: stale #');
    expect(content.problems()).toEqual([]);
  });

  it('may hold the placeholder wherever something is still to be written', () => {
    const content = copyWithDraft();
    content.write(facts, 'status: draft\nmessage: …\nwordings: [{ text: …, source: somewhere }]\n');
    content.write(pt, content.read(pt).replace(/^(title|summary|description): .*$/gm, '$1: …').replace(/keywords: .*/, 'keywords: [ …, …, … ]'));
    content.edit(pt, 'O servidor não está rodando.', '…');
    expect(content.problems()).toEqual([]);
  });

  it('has the right shape all the same', () => {
    const content = copyWithDraft();
    content.edit(facts, 'wordings:', 'colour: red\nwordings:');
    content.edit(pt, '## Causas', '## Razões');
    content.expectProblems(
      { file: facts, at: 'colour', rule: 'facts', fix: /correct its name/ },
      { file: pt, at: '## Razões', rule: 'section-unknown', fix: /"Causas"/ },
      { file: pt, rule: 'section-missing', says: /"Causas"/, fix: /## Causas/ },
    );
  });

  it('is read and not published', () => {
    const { catalog } = readCatalog(copyWithDraft().root);
    expect(catalog.exceptions[0]?.messages.map(({ id }) => id)).toEqual(['connect-call-failed']);
    expect(publishedOnly(catalog).exceptions.map(({ className }) => className)).toEqual(['ConnectionRefusedError']);
    expect(publishedOnly(catalog).exceptions[0]?.messages).toEqual([]);
  });

  it('does not count as the parent of a published class, nor as related to it', () => {
    const content = copyFixture();
    content.edit('content/errors/python/planned.yaml', 'TimeoutError: { parent: OSError }\n', '');
    content.stamp();
    const draft = 'content/errors/python/TimeoutError';
    content.copy(exception, draft);
    content.remove(`${draft}/messages`);
    content.write(`${draft}/facts.yaml`, 'status: draft\nfamily: …\nparent: …\nsince: …\n');
    for (const lang of ['pt', 'es', 'en']) {
      const file = `${exception}/${lang}.mdx`;
      content.write(file, content.read(file).replace('[TimeoutError](python/TimeoutError)', '`TimeoutError`'));
    }
    content.expectProblems(
      { file: `${exception}/facts.yaml`, at: 'related', rule: 'class-unknown', says: /TimeoutError/, fix: /publish/ },
      { file: `${exception}/facts.yaml`, at: 'related', rule: 'lookalike-unknown', says: /TimeoutError/, fix: /planned/ },
    );
  });

  it('of a planned class leaves the links to it as they are', () => {
    const content = copyFixture();
    const draft = 'content/errors/python/TimeoutError';
    content.copy(exception, draft);
    content.remove(`${draft}/messages`);
    content.write(`${draft}/facts.yaml`, 'status: draft\nfamily: …\nparent: OSError\nsince: …\n');
    expect(content.problems()).toEqual([]);
    const { catalog } = readCatalog(content.root);
    expect(catalog.exceptions.map(({ className }) => className)).toEqual(['ConnectionRefusedError', 'TimeoutError']);
    expect(publishedOnly(catalog).exceptions.map(({ className }) => className)).toEqual(['ConnectionRefusedError']);
  });
});

describe('what is published', () => {
  it('holds no placeholder: not in the facts', () => {
    const content = copyFixture();
    const file = `${exception}/facts.yaml`;
    content.edit(file, "since: '3.3'", 'since: …');
    content.edit(file, 'family: network', 'family: …');
    content.stamp();
    content.expectProblems(
      { file, at: 'since', rule: 'placeholder', says: /since is still/, fix: /status: draft/ },
      { file, at: 'family', rule: 'placeholder', says: /family is still/, fix: /status: draft/ },
    );
  });

  it('holds no placeholder: not in the front matter, nor in any part of a section', () => {
    const content = copyFixture();
    const file = `${exception}/pt.mdx`;
    content.edit(file, 'summary: Inicie o servidor.', 'summary: …');
    content.edit(file, 'keywords: [conexão recusada', 'keywords: […');
    content.edit(file, 'O `code` é o mesmo.', '…');
    content.edit(file, '### Provocar', '### …');
    content.edit(file, '2. A classe e a mensagem.', '2. …');
    content.edit(file, 'Uma recusa não é um tempo esgotado.', '…');
    content.expectProblems(
      { file, at: 'summary', rule: 'placeholder', says: /summary/, fix: /write it/ },
      { file, at: 'keywords', rule: 'placeholder', says: /keywords\.0/, fix: /write it/ },
      { file, at: '\n…', rule: 'placeholder', says: /section typescript/, fix: /write it/ },
      { file, at: '### …', rule: 'placeholder', says: /section examples/, fix: /write it/ },
      { file, at: '<Example', rule: 'placeholder', fix: /write it/ },
      { file, at: '<Slip name="wrong-class">', rule: 'placeholder', says: /section pitfalls/, fix: /write it/ },
    );
  });

  it('holds no placeholder: not in a program', () => {
    const content = copyFixture();
    content.write(`${message}/demos/raise.py`, '# …\n');
    content.write(`${message}/demos/raise.ts`, '// …\n');
    content.stamp();
    const rules = content.problems().filter(({ rule }) => rule === 'placeholder');
    expect(rules.map(({ file }) => file)).toEqual([`${message}/demos/raise.py`, `${message}/demos/raise.ts`]);
  });

  it.each([
    ['since', "since: '3.3'", 'since: … or so'],
    ['parent', 'parent: ConnectionError', 'parent: ……'],
    ['wordings.0.text', "text: '[Errno 111] Connection refused'", "text: '{…}'"],
  ])('has one placeholder only: %s', (path, from, to) => {
    const content = copyFixture();
    const file = `${exception}/facts.yaml`;
    content.edit(file, from, to);
    const [problem, ...rest] = content.problems();
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ file, rule: 'facts' });
    expect(problem?.message.split(':')[0]).toBe(path);
  });
});
