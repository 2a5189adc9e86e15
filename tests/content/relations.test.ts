import { describe, it } from 'vitest';
import { copyFixture, exception } from './fixture.ts';

const facts = `${exception}/facts.yaml`;

describe('what the facts say beside the error itself', () => {
  it('has whose fault it usually is, and whether a retry is worth it', () => {
    const content = copyFixture();
    content.edit(facts, 'fault: [environment]\nretry: later\n', '');
    content.stamp();
    content.expectProblems(
      { file: facts, at: 'status', rule: 'fault-missing', fix: /code, input, environment/ },
      { file: facts, at: 'status', rule: 'retry-missing', fix: /never, now, later, depends/ },
    );
  });

  it('names look-alikes that exist: classes and messages', () => {
    const content = copyFixture();
    const refs = ['KeyError', 'ConnectionRefusedError/no-such', 'ConnectionRefusedError/connect-call-failed'];
    content.edit(facts, 'lookalikes: [TimeoutError]', `lookalikes: [TimeoutError, ${refs.join(', ')}]`);
    for (const lang of ['en', 'es', 'pt']) {
      content.edit(`${exception}/${lang}.mdx`, 'lookalikes: {', `lookalikes: { ${refs.map((ref) => `${ref}: so`).join(', ')},`);
    }
    content.stamp();
    content.expectProblems(
      { file: facts, at: 'lookalikes', rule: 'lookalike-unknown', says: /^KeyError has no page and is not planned/, fix: /planned\.yaml/ },
      { file: facts, at: 'lookalikes', rule: 'lookalike-unknown', says: /no-such has no page/, fix: /message-id/ },
    );
  });

  it('words each look-alike in each language, and no other', () => {
    const content = copyFixture();
    content.edit(`${exception}/pt.mdx`, 'TimeoutError: ninguém', 'KeyError: ninguém');
    content.expectProblems(
      { file: `${exception}/pt.mdx`, at: 'lookalikes', rule: 'lookalikes', says: /nothing .* TimeoutError/, fix: /how to tell/ },
      { file: `${exception}/pt.mdx`, at: 'lookalikes', rule: 'lookalikes', says: /KeyError is no look-alike/, fix: /remove it here/ },
    );
  });

  it('needs a program or a source for a call, and the program has to call it', () => {
    const content = copyFixture();
    content.edit(facts, 'call: socket.create_connection()', 'call: socket.accept()');
    content.stamp();
    content.expectProblems({ file: facts, at: 'socket.accept', rule: 'call-unproven', says: /accept/, fix: /or a source/ });
  });

  it('lists a message that its program printed', () => {
    const content = copyFixture();
    content.edit(
      facts,
      "call: socket.create_connection(), text: '[Errno 111] {what} refused'",
      "call: socket.create_connection(), text: '[Errno 7] Another text'",
    );
    content.stamp();
    content.expectProblems({ file: facts, at: '[Errno 7] Another', rule: 'wording-unproven', fix: /source/ });
  });

  it('cites sources and programs that are there', () => {
    const content = copyFixture();
    const row = (rest: string): string => `raisedBy:\n  - { call: create_connection(), text: refused by it, ${rest} }\n`;
    content.edit(facts, 'raisedBy:\n', `${row('source: no-such')}  - { call: create_connection(), text: refused by it, program: demos/no.py }\n`);
    content.stamp();
    content.expectProblems(
      { file: facts, at: 'no-such', rule: 'source-unknown', fix: /under sources/ },
      { file: facts, at: 'demos/no.py', rule: 'program-unknown', fix: /correct the name/ },
    );
  });
});
