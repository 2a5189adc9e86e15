import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildCommand, errata, traceback } from './command.ts';

buildCommand();

const refused = 'https://errata.example/en/python/connectionrefusederror/';

/** A file that is gone after the test. */
function fileWith(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'errata-explain-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'output.txt');
  writeFileSync(file, content);
  return file;
}

describe('errata explain', () => {
  it('says what was printed, where in the reader’s code, with what values, what it means and what to do', async () => {
    const { code, out, err } = await errata(['explain', '--lang', 'en'], { input: traceback });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const text of [
      "ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 6379)\nasyncio: Connect call failed",
      '\nECONNREFUSED · Python · Linux\nIn your code: /home/ana/app.py, line 12, in main\n',
      'In your message\n  address = 127.0.0.1\n  port = 6379\n',
      '\nWhat it means\n',
      '\nLikely cause\n',
      '\nWhat to do\n  Start the server',
      `Page: ${refused}connect-call-failed/\n`,
    ]) {
      expect(out).toContain(text);
    }
  });

  it('has the reader’s own names in what it says', async () => {
    const { out } = await errata(['explain', '--lang', 'en'], {
      input: "ModuleNotFoundError: No module named 'reqests'",
    });
    expect(out).toContain('`reqests`');
    expect(out).not.toMatch(/\{(?:name|module)\}/);
    // What only leads to a program, which is not shown, is left out with it.
    expect(out).not.toMatch(/:\n\n\w/);
  });

  it('shows the code that was wrong and the code that is right, only around what differs', async () => {
    const { out } = await errata(['explain', '--lang', 'en'], { input: traceback });
    expect(out).toMatch(/^ {4}- .*open_connection/m);
    expect(out).toMatch(/^ {4}\+ .*except\* ConnectionRefusedError/m);
    expect(out).not.toContain('import asyncio');
  });

  it.each([
    ['pt', 'O que quer dizer', 'No seu código'],
    ['es', 'Qué significa', 'En tu código'],
    ['en', 'What it means', 'In your code'],
  ])('speaks %s', async (lang, heading, place) => {
    const { out } = await errata(['explain', '--lang', lang], { input: traceback });
    expect(out).toContain(`\n${heading}\n`);
    expect(out).toContain(`\n${place}: /home/ana/app.py`);
  });

  it('reads a file as it reads the standard input; - is the standard input', async () => {
    const piped = await errata(['explain'], { input: traceback });
    expect(await errata(['explain', fileWith(traceback)])).toEqual(piped);
    expect(await errata(['explain', '-'], { input: traceback })).toEqual(piped);
  });

  it('reads what PowerShell writes, which is UTF-16', async () => {
    const text = traceback.replace('/ana/', '/conceição/');
    const file = fileWith(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const { out } = await errata(['explain', file]);
    expect(out).toContain('/home/conceição/app.py');
    expect(out).toBe((await errata(['explain'], { input: text })).out);
  });

  it('gives a message in another language its English original', async () => {
    const input =
      'ConnectionResetError: [WinError 10054] Foi forçado o cancelamento de uma conexão existente pelo host remoto\n';
    const { out } = await errata(['explain', '--lang', 'pt'], { input });
    expect(out).toContain('O mesmo em inglês, para procurar em outros lugares\n  ');
    expect(out).toContain('An existing connection was forcibly closed by the remote host');
  });

  it('leads from an error of Node.js to what the page says of TypeScript, with a slip in TypeScript', async () => {
    const input =
      "Error: connect ECONNREFUSED 127.0.0.1:5432\n    at main (/app/index.ts:4:2) {\n  code: 'ECONNREFUSED'\n}\n";
    const { code, out } = await errata(['explain', '--lang', 'en'], { input });
    expect(code).toBe(0);
    expect(out).toContain('Node.js has no class for this');
    expect(out).toContain(`Page: ${refused}#typescript\n`);
    expect(out).toMatch(/^ {4}- .*NodeJS\.ErrnoException/m);
  });

  it('says that a class has no page, and shows that of its base, without passing off its advice as exact', async () => {
    const { code, out } = await errata(['explain', '--lang', 'en'], {
      input: 'socket.herror: [Errno 1] Unknown host\n',
    });
    expect(code).toBe(0);
    expect(out).toContain('socket.herror has no page here yet. Its base class, OSError, has one.');
    expect(out).not.toContain('What to do');
  });

  it('is about the error that more is known of, and names the others of the text with their addresses', async () => {
    const input = `${traceback}\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "b.py", line 2, in <module>\n    f()\nValueError: bad\n`;
    const { code, out } = await errata(['explain', '--lang', 'en'], { input });
    expect(code).toBe(0);
    expect(out.startsWith('ConnectionRefusedError: [Errno 111] Connect call failed')).toBe(true);
    expect(out).toContain(
      '\nOther errors in your text\n  wrapped around it: ValueError: bad\n    https://errata.example/en/python/valueerror/\n',
    );
  });

  it('asks whether another name was meant, and says where its page is', async () => {
    const { code, out } = await errata(['explain', '--lang', 'en'], { input: 'ConectionResetError: gone\n' });
    expect(code).toBe(1);
    expect(out).toContain(
      '\nDid you mean\n  ConnectionResetError\n    https://errata.example/en/python/connectionreseterror/\n',
    );
  });

  it.each(['', '   \n', 'all is well\n'])('says that it knows nothing of %j: exit code 1', async (input) => {
    const { code, out } = await errata(['explain', '--lang', 'es'], { input });
    expect(code).toBe(1);
    expect(out.startsWith('En este texto no hay ningún error que conozcamos.\n')).toBe(true);
    expect(out).not.toContain('https://');
  });
});

describe('as JSON', () => {
  it('gives all that is known of one text', async () => {
    const { code, out } = await errata(['explain', '--json', '--lang', 'en'], { input: traceback });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      lang: 'en',
      found: true,
      kind: 'message',
      runtime: 'python',
      exception: 'ConnectionRefusedError',
      code: 'ECONNREFUSED',
      captures: { address: '127.0.0.1', port: '6379' },
      frame: { file: '/home/ana/app.py', line: 12, function: 'main' },
      page: { name: 'ConnectionRefusedError/connect-call-failed', url: `${refused}connect-call-failed/` },
    });
  });

  it("says whose page it is where that is Python's, and explains nothing in its words", async () => {
    const input = "TypeError: Cannot read properties of undefined (reading 'x')\n    at f (a.js:1:2)";
    const { out } = await errata(['explain', '--json', '--lang', 'en'], { input });
    const { page } = JSON.parse(out) as { page: object };
    expect(page).toMatchObject({ remarks: [expect.stringContaining('JavaScript')] });
    expect(page).not.toHaveProperty('summary');
  });

  it('says that nothing is known', async () => {
    const { code, out } = await errata(['explain', '--json'], { input: 'all is well' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ found: false, kind: 'unknown', page: null });
  });

  it('answers lines of {id, text} with lines of {id, exception, code, message_id}, in order', async () => {
    const rows = [
      { id: 'a', text: traceback },
      { id: 2, text: 'ValueError: x\n  no traceback' },
      { id: 'none', text: 'all is well' },
      { id: 'js', text: "Uncaught TypeError: Cannot read properties of undefined (reading 'x')\n    at a.js:1:2" },
    ];
    const { code, out } = await errata(['explain', '--jsonl'], {
      input: rows.map((row) => JSON.stringify(row)).join('\n'),
    });
    const replies = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(code).toBe(0);
    expect(replies).toEqual([
      { id: 'a', exception: 'ConnectionRefusedError', code: 'ECONNREFUSED', message_id: expect.any(String) as string },
      { id: 2, exception: 'ValueError', code: null, message_id: null },
      { id: 'none', exception: null, code: null, message_id: null },
      {
        id: 'js',
        exception: 'TypeError',
        code: null,
        message_id: 'TypeError/not-subscriptable',
        mdn: expect.any(String) as string,
      },
    ]);
  });

  it('reads the lines of a file as those of the standard input', async () => {
    const lines = `${JSON.stringify({ id: 1, text: traceback })}\n\n${JSON.stringify({ id: 2, text: 'KeyError: 1' })}\n`;
    const piped = await errata(['explain', '--jsonl'], { input: lines });
    expect(piped.out.match(/"id":\d/g)).toEqual(['"id":1', '"id":2']);
    expect(await errata(['explain', '--jsonl', fileWith(lines)])).toEqual(piped);
    expect(await errata(['explain', fileWith(Buffer.from(`\ufeff${lines}`, 'utf16le')), '--jsonl'])).toEqual(piped);
  });

  it.each([
    ['nothing is known of any of them', ['all is well', 'so far'], 1],
    ['something is known of one', ['all is well', 'KeyError: 1', 'so far'], 0],
    ['there are none', [], 1],
  ])('of many texts, where %s: the exit code says so', async (_, texts, expected) => {
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
    const { code, out } = await errata(['explain', '--jsonl'], { input });
    expect({ code, lines: out.split('\n').length - 1 }).toEqual({ code: expected, lines: texts.length });
  });

  it.each([
    ["a.ts(3,5): error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.", 'TS2345'],
    ['connect ECONNREFUSED 127.0.0.1:80', 'ECONNREFUSED'],
  ])('never names an error of JavaScript by the class of Python’s whose page explains it: %s', async (text, code) => {
    const { out } = await errata(['explain', '--jsonl'], { input: JSON.stringify({ id: 1, text }) });
    expect(JSON.parse(out)).toMatchObject({ exception: code, code, message_id: expect.any(String) as string });
  });
});
