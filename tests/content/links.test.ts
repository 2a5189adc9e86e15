import { describe, it } from 'vitest';
import { copyFixture, exception, message } from './fixture.ts';

const pt = `${exception}/pt.mdx`;
const lede = 'A máquina disse não.';

describe('a link in prose', () => {
  it.each([
    ['a class without a page or a plan', 'python/NetworkError', /NetworkError/, /planned\.yaml/],
    ['a message that does not exist', 'python/ConnectionRefusedError/timed-out', /timed-out/, /connect-call-failed/],
    ['a section of this page that does not exist', '#history', /#history/, /synopsis/],
    ['a section of another page that does not exist', 'python/ConnectionRefusedError/connect-call-failed#usage', /#usage/, /meaning/],
    ['a source that the facts do not have', 'source:rfc', /"rfc"/, /under sources/],
    ['a page of one language', '/en/python/connectionrefusederror/', /leaves the language/, /python\/ClassName/],
    ['an address on the web', 'https://example.org/', /https:\/\/example\.org/, /source:its-id/],
    ['a file', '../TimeoutError/pt.mdx', /TimeoutError/, /python\/ClassName/],
  ])('may not lead to %s', (_, href, says, fix) => {
    const content = copyFixture();
    content.edit(pt, lede, `${lede} [Veja](${href}).`);
    content.expectProblems({ file: pt, at: lede, rule: 'link', says, fix });
  });

  it('may not be a bare address, which Markdown makes a link of', () => {
    const content = copyFixture();
    content.edit(pt, lede, `${lede} Veja https://example.org/x`);
    content.expectProblems({ file: pt, at: lede, rule: 'link', says: /example\.org/, fix: /source:/ });
  });

  it('is checked inside callouts and slips too', () => {
    const content = copyFixture();
    content.edit(pt, '1. A chamada que conecta.', '1. A chamada que [conecta](#connect).');
    content.edit(pt, 'Uma recusa não é', 'Uma [recusa](#refusal) não é');
    content.expectProblems(
      { file: pt, at: '#connect', rule: 'link', says: /#connect/, fix: /synopsis/ },
      { file: pt, at: '#refusal', rule: 'link', says: /#refusal/, fix: /synopsis/ },
    );
  });

  it('may lead to an example or a slip of its own page', () => {
    const content = copyFixture();
    content.edit(pt, lede, `${lede} [Veja](#slip-wrong-class), [e](#example-provoke).`);
    content.expectProblems();
  });

  it('may not lead to a generated section that has nothing to show on that page', () => {
    const content = copyFixture();
    content.edit(pt, lede, `${lede} [Veja](python/ConnectionRefusedError/connect-call-failed#lookalikes).`);
    content.expectProblems({ file: pt, at: lede, rule: 'link', says: /#lookalikes/, fix: /meaning, causes, fix, raise/ });
  });

  it('may not lead to a draft', () => {
    const content = copyFixture();
    content.edit(`${message}/facts.yaml`, 'status: published', 'status: draft');
    content.expectProblems(
      ...['pt', 'es', 'en'].map((lang) => ({
        file: `${exception}/${lang}.mdx`,
        at: 'connect-call-failed#fix',
        rule: 'link',
        says: /ConnectionRefusedError\/connect-call-failed is a draft/,
        fix: /publish it first/,
      })),
    );
  });

  it('may not lead to an exception that is a draft, nor to its messages: they have no page', () => {
    const content = copyFixture();
    content.edit(`${exception}/facts.yaml`, 'status: published', 'status: draft');
    content.edit(`${message}/pt.mdx`, 'O servidor não', 'O [servidor](python/ConnectionRefusedError/connect-call-failed) não');
    content.expectProblems(
      ...['pt', 'es', 'en'].map((lang) => ({
        file: `${message}/${lang}.mdx`,
        at: 'python/ConnectionRefusedError',
        rule: 'link',
        says: /ConnectionRefusedError is a draft/,
        fix: /publish it first/,
      })),
      {
        file: `${message}/pt.mdx`,
        at: 'O [servidor]',
        rule: 'link',
        says: /connect-call-failed is a draft/,
        fix: /publish it first/,
      },
      // Inherent: nothing published names the planned classes.
      ...['BaseException', 'Exception', 'OSError', 'ConnectionError', 'TimeoutError'].map((name) => ({
        file: 'content/errors/python/planned.yaml',
        at: `\n${name}:`,
        rule: 'planned',
        fix: /remove the line/,
      })),
    );
  });
});
