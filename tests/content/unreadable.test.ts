import { describe, expect, it } from 'vitest';
import { copyFixture, exception, message } from './fixture.ts';

const facts = `${exception}/facts.yaml`;
const pt = `${exception}/pt.mdx`;

describe('a file that cannot be read is one problem, not a cascade', () => {
  it('facts.yaml: malformed YAML', () => {
    const content = copyFixture();
    content.edit(facts, 'related: [TimeoutError]', 'related: [TimeoutError');
    const problems = content.problems();
    expect(new Set(problems.map(({ file, rule }) => `${file} ${rule}`))).toEqual(new Set([`${facts} yaml`]));
    expect(problems[0]?.line).toBe(content.read(facts).split('\n').findIndex((line) => line.startsWith('related')) + 2);
    expect(problems[0]?.fix).toMatch(/quote/);
  });

  it('facts.yaml of a message that another page links to', () => {
    const content = copyFixture();
    content.edit(`${message}/facts.yaml`, 'message: ', 'mesage: ');
    content.expectProblems(
      { file: `${message}/facts.yaml`, at: 'mesage', rule: 'facts', says: /Unrecognized key/, fix: /correct its name/ },
      // Inherent: without its right name, the key is missing.
      { file: `${message}/facts.yaml`, rule: 'facts', says: /^message: /m, fix: /add it/ },
    );
  });

  it('facts.yaml: a key twice', () => {
    const content = copyFixture();
    content.edit(facts, 'family: network\n', 'family: network\nstatus: draft\n');
    content.expectProblems({ file: facts, at: 'status: draft', rule: 'yaml', says: /unique/, fix: /mend the YAML/ });
  });

  it('facts.yaml: missing', () => {
    const content = copyFixture();
    content.remove(facts);
    content.expectProblems({ file: facts, rule: 'facts-missing', fix: /npm run new/ });
  });

  it('front matter: a text that begins with * has to be quoted', () => {
    const content = copyFixture();
    content.edit(pt, 'summary: Inicie o servidor.', 'summary: *servidor');
    content.expectProblems({ file: pt, at: 'summary', rule: 'yaml', says: /\*servidor/, fix: /begin with \*/ });
  });

  it('front matter: a colon in a text has to be quoted', () => {
    const content = copyFixture();
    content.edit(pt, 'summary: Inicie o servidor.', 'summary: Faça: inicie: o servidor.');
    content.expectProblems({ file: pt, at: 'summary', rule: 'yaml', says: /mappings/, fix: /quote texts that hold ": "/ });
  });

  it('prose: a tag that is not closed', () => {
    const content = copyFixture();
    content.edit(pt, 'Uma recusa não é um tempo esgotado.\n\n</Slip>', 'Uma recusa não é um tempo esgotado.');
    content.expectProblems({ file: pt, at: '<Slip name="wrong-class">', rule: 'mdx', says: /Slip/, fix: /close every tag/ });
  });

  it('prose: a brace', () => {
    const content = copyFixture();
    content.edit(pt, 'A máquina disse não.', 'A máquina disse {não.');
    content.expectProblems({ file: pt, at: '{não', rule: 'mdx', fix: /`code`/ });
  });

  it('recordings.json: edited by hand', () => {
    const content = copyFixture();
    content.edit(`${message}/recordings.json`, '"demos/raise.py": [', '"demos/raise.py": [{},');
    content.expectProblems({ file: `${message}/recordings.json`, rule: 'recordings', fix: /never edit recordings/ });
  });

  it('planned.yaml: a parent that is no class name', () => {
    const content = copyFixture();
    const planned = 'content/errors/python/planned.yaml';
    content.edit(planned, 'OSError: { parent: Exception }', 'OSError: { parent: 3 }');
    content.expectProblems({ file: planned, at: 'OSError: ', rule: 'planned', says: /OSError\.parent/, fix: /quote it/ });
  });

  it('strings.yaml: a key is missing', () => {
    const content = copyFixture();
    const strings = 'content/languages/pt/strings.yaml';
    content.write(strings, content.read(strings).replace(/^ {2}pitfalls: .*\n/m, ''));
    content.expectProblems({ file: strings, at: '\nsections:', rule: 'strings', says: /sections\.pitfalls/, fix: /add it/ });
  });
});

describe('several things wrong', () => {
  it('are all reported in one go, each at its place', () => {
    const content = copyFixture();
    content.edit(facts, 'source: win-pt', 'source: win-br');
    content.stamp();
    content.edit(pt, '[ninguém responde](source:linux-errno)', '[ninguém responde](/pt/)');
    content.edit(`${exception}/es.mdx`, '1. La llamada que conecta.\n', '');
    content.edit(`${exception}/en.mdx`, 'summary:', 'sumary:');
    content.write(`${exception}/todo.txt`, '');
    content.remove(`${message}/es.mdx`);
    content.expectProblems(
      { file: facts, at: 'win-br', rule: 'source-unknown', fix: /sources/ },
      { file: pt, at: '/pt/', rule: 'link', fix: /python\/ClassName/ },
      { file: `${exception}/es.mdx`, at: '<Example', rule: 'callout', fix: /add number 2/ },
      { file: `${exception}/en.mdx`, at: 'sumary', rule: 'front-matter', fix: /correct its name/ },
      { file: `${exception}/en.mdx`, at: 'title', rule: 'front-matter', says: /summary/, fix: /add it/ },
      { file: `${exception}/todo.txt`, rule: 'unknown-file', fix: /remove/ },
      { file: `${message}/es.mdx`, rule: 'language-missing', fix: /es\.mdx/ },
    );
  });
});
