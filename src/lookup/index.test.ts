import { describe, expect, it } from 'vitest';
import { sample } from './fixtures/sample.ts';
import { createLookup } from './index.ts';

const lookup = createLookup(sample);
const place = (text: string): string | undefined => lookup(text).place?.href;

describe('what is told of an error', () => {
  it('is the message, with what varies in it by name, and its own page', () => {
    const answer = lookup("TypeError: 'NoneType' object is not subscriptable");
    expect(answer).toMatchObject({
      kind: 'message',
      runtime: 'python',
      exception: 'TypeError',
      messageId: 'TypeError/not-subscriptable',
      captures: { type: 'NoneType' },
      place: { name: 'TypeError', id: 'not-subscriptable', href: '/en/python/typeerror/not-subscriptable/' },
    });
  });

  it('is the message in spite of what Python adds to it', () => {
    expect(lookup("NameError: name 'prnt' is not defined. Did you mean: 'print'?").captures).toEqual({ name: 'prnt' });
  });

  it('is the code, where the message is in words that nobody told us of', () => {
    expect(lookup('ConnectionRefusedError: [WinError 10061] 由于目标计算机积极拒绝，无法连接。')).toMatchObject({
      kind: 'code',
      code: 'ECONNREFUSED',
      system: 'windows',
      place: { href: '/en/python/connectionrefusederror/' },
    });
  });

  it('is the class, where the message is not known', () => {
    expect(lookup('NameError: something else')).toMatchObject({ kind: 'class', place: { name: 'NameError' } });
    expect(lookup('NameError: something else').messageId).toBeUndefined();
  });

  it('is the nearest documented base of a class without a page', () => {
    expect(lookup('BlockingIOError: no')).toMatchObject({ kind: 'base', place: { name: 'OSError' } });
    expect(lookup('UnboundLocalError: no')).toMatchObject({ kind: 'base', place: { name: 'NameError' } });
    expect(lookup('requests.exceptions.Timeout: no')).toMatchObject({ kind: 'base', place: { name: 'OSError' } });
  });

  it('is the class alone, where neither it nor a base has a page', () => {
    expect(lookup('ZeroDivisionError: division by zero')).toMatchObject({
      kind: 'class',
      exception: 'ZeroDivisionError',
    });
    expect(place('ZeroDivisionError: division by zero')).toBeUndefined();
  });

  it('is that it is not known, and what was perhaps meant', () => {
    const answer = lookup("NameEror: name 'x' is not defined");
    expect(answer).toMatchObject({ kind: 'unknown class', exception: 'NameEror' });
    expect(answer.suggestions[0]).toMatchObject({ name: 'NameError', place: { name: 'NameError' } });
    expect(lookup('como instalar o python?')).toMatchObject({ kind: 'unknown', evidence: 'none', suggestions: [] });
    expect(lookup('')).toMatchObject({ kind: 'unknown', ignored: [] });
  });
});

describe('a message that is nearly one of those known', () => {
  const trace = 'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n';

  it('is answered by its class, and leads to what was perhaps meant', () => {
    const answer = lookup(`${trace}TypeError: f() was missing one required positional argument: 'x'`);
    expect(answer).toMatchObject({ kind: 'class', place: { name: 'TypeError' } });
    expect(answer.suggestions).toEqual([
      {
        name: "…() missing 1 required positional argument: '…'",
        place: expect.objectContaining({ id: 'missing-argument' }) as unknown,
      },
    ]);
  });

  it('leads nowhere on the strength of a word or two, nor to another class', () => {
    expect(lookup(`${trace}TypeError: an argument is wrong`).suggestions).toEqual([]);
    expect(lookup(`${trace}NameError: missing required positional argument`).suggestions).toEqual([]);
  });
});

describe('the most literal template', () => {
  it('wins over one that fits as well', () => {
    expect(place('urllib.error.URLError: <urlopen error [Errno 111] Connection refused>')).toBe(
      '/en/python/connectionrefusederror/',
    );
    expect(place('urllib.error.URLError: <urlopen error [Errno 113] No route to host>')).toBe(
      '/en/python/connectionerror/',
    );
  });
});

describe('a text of the system', () => {
  it('may be the end of a longer message, which has a page of its own', () => {
    expect(lookup("python3: can't open file '/app/main.py': [Errno 2] No such file or directory")).toMatchObject({
      kind: 'message',
      captures: { path: '/app/main.py' },
      place: { name: 'FileNotFoundError', id: 'cant-open-file' },
    });
    expect(lookup('tail: [Errno 2] No such file or directory').place).toMatchObject({ name: 'FileNotFoundError' });
  });

  it('has other numbers where names are resolved', () => {
    expect(lookup('socket.herror: [Errno 2] Host name lookup failure')).toMatchObject({
      kind: 'base',
      place: { name: 'OSError' },
    });
  });

  it('with two paths is read as that', () => {
    expect(lookup("FileNotFoundError: [Errno 2] No such file or directory: 'a.txt' -> 'b.txt'").captures).toEqual({
      path: 'a.txt',
      path2: 'b.txt',
    });
  });
});

describe("JavaScript's errors", () => {
  it('lead to the TypeScript section of a page, by message and by code', () => {
    expect(lookup('Error: connect ECONNREFUSED 127.0.0.1:80')).toMatchObject({
      kind: 'message',
      runtime: 'js',
      captures: { address: '127.0.0.1', port: '80' },
      place: { name: 'ConnectionRefusedError', section: 'typescript' },
    });
    expect(lookup('FetchError: request failed, reason: connect ECONNREFUSED')).toMatchObject({
      kind: 'code',
      place: { section: 'typescript' },
    });
  });

  it("are never passed off as Python's", () => {
    for (const text of [
      "TypeError: Cannot read properties of undefined (reading 'x')",
      'Uncaught TypeError: x is not a function',
      'TypeError: whatever\n    at f (a.js:1:2)',
      'TypeError: my own words',
    ]) {
      expect(lookup(text).kind).toBe('class');
      expect(place(text)).toBeUndefined();
    }
  });

  it("are told from Python's where both have the class", () => {
    expect(lookup("TypeError: 'int' object is not callable").runtime).toBe('python');
    expect(lookup('TypeError: x is not iterable').runtime).toBe('js');
    expect(lookup('TypeError: my own words').runtime).toBeUndefined();
    expect(lookup('TypeError: my own words').suggestions[0]?.name).toBe('TypeError');
  });

  it("are never Python's after what only browsers print", () => {
    for (const lead of ['Uncaught ', 'Uncaught (in promise) ', 'Unhandled Promise Rejection: ']) {
      const answer = lookup(`${lead}TypeError: 'int' object is not subscriptable`);
      expect(answer).toMatchObject({ kind: 'class', runtime: 'js' });
      expect(answer.place).toBeUndefined();
    }
    expect(lookup("TypeError: 'int' object is not subscriptable").runtime).toBe('python');
  });

  it('lead to what was perhaps meant, when they are nearly one that is known', () => {
    const { suggestions } = lookup('TypeError: was failed to fetch\n    at f (a.js:1:2)');
    expect(suggestions).toMatchObject([{ place: { name: 'ConnectionError', section: 'typescript' } }]);
  });

  it("name MDN's page", () => {
    expect(lookup('TypeError: Cannot read properties of null (reading "x")').mdn).toBe('No_properties');
    expect(lookup("TypeError: 'int' object is not callable").mdn).toBeUndefined();
  });
});

describe('an error that came through others', () => {
  const chained = `Traceback (most recent call last):
  File "/app/main.py", line 3, in load
    connect()
ConnectionRefusedError: [Errno 111] Connection refused

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/main.py", line 9, in <module>
    load()
RuntimeError: no settings`;

  it('is the last one, and shows the one behind it of which more is known', () => {
    const answer = lookup(chained);
    expect(answer).toMatchObject({ exception: 'RuntimeError', code: 'ECONNREFUSED' });
    expect(answer.chain).toMatchObject([{ exception: 'ConnectionRefusedError', link: 'cause', frame: { line: 3 } }]);
    expect(answer.behind).toMatchObject({ exception: 'ConnectionRefusedError', kind: 'message' });
  });

  it('is the group, and shows its leaves', () => {
    const answer = lookup(`  + Exception Group Traceback (most recent call last):
  |   File "/app/main.py", line 9, in <module>
  | ExceptionGroup: many (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | ValueError: a
    +---------------- 2 ----------------
    | Traceback (most recent call last):
    |   File "/app/main.py", line 3, in f
    | ConnectionRefusedError: [Errno 111] Connection refused
    +------------------------------------`);
    expect(answer.exception).toBe('ExceptionGroup');
    expect(answer.chain.map(({ exception, link }) => [exception, link])).toEqual([
      ['ValueError', 'leaf'],
      ['ConnectionRefusedError', 'leaf'],
    ]);
    expect(answer.behind?.exception).toBe('ConnectionRefusedError');
  });
});

describe('the places in the paste', () => {
  const text = 'server started\n\u001b[31mweb-1  | ValueError: bad\u001b[0m value\nserver stopped';

  it('are those of the original text, colours and prefixes included', () => {
    const { span, ignored } = lookup(text);
    expect(text.slice(span.from, span.to)).toBe('ValueError: bad\u001b[0m value');
    expect(ignored.map(({ from, to }) => text.slice(from, to))).toEqual(['server started', 'server stopped']);
  });

  it("are the reader's own, not the library's", () => {
    const { frame } = lookup(`Traceback (most recent call last):
  File "/app/main.py", line 3, in <module>
    get()
  File "/usr/lib/python3/dist-packages/requests/api.py", line 73, in get
    return request()
ValueError: x`);
    expect(frame).toMatchObject({ file: '/app/main.py', line: 3, function: '<module>', own: true });
  });
});
