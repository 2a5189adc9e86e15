import { describe, expect, it } from 'vitest';
import { copyFixture, exception, message } from './fixture.ts';

const facts = `${exception}/facts.yaml`;

describe('facts.yaml', () => {
  it('of the fixture is sound, and so is everything beside it', () => {
    expect(copyFixture().problems()).toEqual([]);
  });

  it('may not have a key that nobody reads', () => {
    const content = copyFixture();
    content.edit(facts, 'attributes:', 'atributes:');
    content.expectProblems({ file: facts, at: 'atributes', rule: 'facts', says: /atributes/, fix: /correct its name/ });
  });

  it('needs quotes around a version, which YAML would read as a number', () => {
    const content = copyFixture();
    content.edit(facts, "since: '3.3'", 'since: 3.10');
    content.expectProblems({ file: facts, at: 'since', rule: 'facts', says: /^since/, fix: /'3\.10'/ });
  });

  it('may not have a wording in a language that the site does not have', () => {
    const content = copyFixture();
    content.edit(facts, 'language: pt, text', 'language: pt-BR, text');
    content.stamp();
    content.expectProblems({ file: facts, at: 'Nenhuma', rule: 'wording-language', says: /"pt-BR"/, fix: /pt or es/ });
  });

  it('needs a program or a source for each wording', () => {
    const content = copyFixture();
    content.edit(facts, ', source: win-pt }', ' }');
    content.expectProblems({ file: facts, at: 'Nenhuma', rule: 'facts', says: /a program .* or a source/, fix: /README/ });
  });

  it('needs a program or a source for a message', () => {
    const content = copyFixture();
    content.remove(`${message}/demos/raise.py`);
    content.edit(`${message}/recordings.json`, '"demos/raise.py"', '"slips/fix.right.py.old"');
    content.edit(`${message}/facts.yaml`, 'wordings:', 'wordings: []');
    content.write(`${message}/facts.yaml`, content.read(`${message}/facts.yaml`).replace(/\n {2}- .*/, ''));
    content.stamp();
    content.expectProblems(
      { file: `${message}/facts.yaml`, at: 'message:', rule: 'message-unproven', fix: /demos\/raise\.py/ },
      // Inherent: its recording is still there.
      { file: `${message}/recordings.json`, rule: 'recording-unknown', fix: /npm run record/ },
    );
  });

  it.each(['HTTPS://', 'https:', 'http://', ' https://'])('needs addresses that are written as such, not %j', (begin) => {
    const content = copyFixture();
    content.edit(facts, "'https://example.org/another'", `'${begin}example.org/another'`);
    content.expectProblems({ file: facts, at: 'win-en:', rule: 'facts', says: /begins with https:\/\//, fix: /README/ });
  });

  it('may only cite sources and programs that are there', () => {
    const content = copyFixture();
    content.edit(facts, 'source: win-pt', 'source: win-br');
    content.edit(facts, 'program: demos/provoke.ts', 'program: demos/provok.ts');
    content.stamp();
    content.expectProblems(
      { file: facts, at: 'win-br', rule: 'source-unknown', fix: /under sources/ },
      { file: facts, at: 'provok.ts', rule: 'program-unknown', fix: /correct the name/ },
    );
  });

  it('may not give a localised text without the original one of the same system', () => {
    const content = copyFixture();
    content.edit(facts, 'system: windows, language: pt', 'system: macos, language: pt');
    content.stamp();
    content.expectProblems({ file: facts, at: 'Nenhuma', rule: 'wording-original', says: /pt/, fix: /English text/ });
  });

  it('may only give words that the program printed', () => {
    const content = copyFixture();
    content.edit(facts, "'[Errno 111] Connection refused'", "'[Errno 111] Connection rejected'");
    content.stamp();
    content.expectProblems({ file: facts, at: 'rejected', rule: 'wording-unproven', fix: /a source instead/ });
  });

  it('needs a parent that is published or planned', () => {
    const content = copyFixture();
    content.edit(facts, 'parent: ConnectionError', 'parent: NetworkError');
    content.stamp();
    content.expectProblems(
      { file: facts, at: 'NetworkError', rule: 'class-unknown', says: /NetworkError/, fix: /planned\.yaml/ },
      // Inherent: nothing names the old parent any more.
      { file: 'content/errors/python/planned.yaml', at: 'ConnectionError', rule: 'planned', fix: /remove the line/ },
    );
  });

  it('may not let a step of a figure leave from somebody who is not in it', () => {
    const content = copyFixture();
    content.edit(facts, 'from: machine', 'from: server');
    content.expectProblems({ file: facts, at: 'from: server', rule: 'facts', says: /"server"/, fix: /README/ });
  });
});

describe('planned.yaml', () => {
  const planned = 'content/errors/python/planned.yaml';

  it('loses a class when it has a page', () => {
    const content = copyFixture();
    content.write(planned, `${content.read(planned)}ConnectionRefusedError: { parent: ConnectionError }\n`);
    content.expectProblems({ file: planned, at: 'ConnectionRefusedError', rule: 'planned', says: /has a page/, fix: /remove/ });
  });

  it('loses a class that no page names', () => {
    const content = copyFixture();
    content.write(planned, `${content.read(planned)}BufferError: { parent: Exception }\n`);
    content.expectProblems({ file: planned, at: 'BufferError', rule: 'planned', says: /no page names/, fix: /remove/ });
  });

  it('reaches up to the root', () => {
    const content = copyFixture();
    content.edit(planned, 'Exception: { parent: BaseException }\n', '');
    content.expectProblems(
      { file: planned, at: 'OSError', rule: 'planned', says: /Exception, the parent of OSError/, fix: /a line for Exception/ },
      // Inherent: the root was named by the line that is gone.
      { file: planned, at: 'BaseException', rule: 'planned', says: /no page names/, fix: /remove/ },
    );
  });

  it('is found at the line of the class, not of one whose name ends the same', () => {
    const content = copyFixture();
    content.edit(planned, 'Exception: { parent: BaseException }', 'Exception: { parent: Root }');
    content.expectProblems(
      { file: planned, at: 'parent: Root', rule: 'planned', says: /Root/, fix: /a line for Root/ },
      { file: planned, at: 'BaseException', rule: 'planned', says: /no page names/, fix: /remove/ },
    );
  });
});
