import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runOnPyodide, type PyodideRun } from './pyodide.ts';

const folder = mkdtempSync(join(tmpdir(), 'errata-pyodide-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** Runs lines of Python in an interpreter of their own. */
function run(lines: readonly string[], limits = { time: 20_000, output: 10_000 }): Promise<PyodideRun> {
  count += 1;
  const file = join(folder, `program${count}.py`);
  writeFileSync(file, lines.join('\n'));
  return runOnPyodide(file, limits);
}

describe('a Python program', () => {
  it('finds what a script of CPython finds: its names, its file, an empty folder, and nothing of ours', async () => {
    const { stdout, stderr } = await run([
      'print(sorted(dir()), __name__)',
      'import os, sys, traceback',
      'print(sys.argv == [__file__], sys.path[0] == os.path.dirname(__file__), os.listdir(), sys.platform)',
      'print([name for name in sys.modules if "pyodide" in name or name in ("js", "tcp", "startup", "prepare")])',
      'import errno, select, socket, ssl',
      'print([(module.__name__, name) for module in (errno, select, socket, ssl) for name in dir(module) if name in ("end_of", "os_error", "wait", "Endpoint", "NUMBERS")])',
      'traceback.print_stack(file=sys.stdout)',
      'for name in "tcp", "sitecustomize":',
      '    try: __import__(name)',
      '    except ModuleNotFoundError as error: print(error)',
      'print(open(__file__).readline(), end="")',
    ]);
    expect(stderr).toBe('');
    expect(stdout.replace(/program\d+/, 'program').split('\n')).toEqual([
      "['__builtins__', '__cached__', '__doc__', '__file__', '__loader__', '__name__', '__package__', '__spec__'] __main__",
      'True True [] linux',
      '[]',
      '[]',
      '  File "/home/reader/program.py", line 7, in <module>',
      '    traceback.print_stack(file=sys.stdout)',
      "No module named 'tcp'",
      "No module named 'sitecustomize'",
      'print(sorted(dir()), __name__)',
      '',
    ]);
  });

  it.concurrent.each([
    ['print("done", end="")', 0, 'done', ''],
    ['import sys; sys.exit(3)', 3, '', ''],
    ['import sys; sys.exit("no way")', 1, '', 'no way\n'],
    ['import atexit; atexit.register(print, "last"); print("first", end=" "); raise SystemExit', 0, 'first last\n', ''],
    ['class A:\n    def __del__(self): print("gone")\na = A()', 0, 'gone\n', ''],
    ['import sys; sys.stderr.write("ß"); print("ü" * 3)', 0, 'üüü\n', 'ß'],
  ])('ends as on CPython: %s', async (code, exitCode, stdout, stderr) => {
    expect(await run([code])).toEqual({ code: exitCode, stdout, stderr, left: [] });
  });

  it('that is interrupted ends with the exit code of a shell', async () => {
    const { code, error } = await run(['raise KeyboardInterrupt']);
    expect([code, error?.messages]).toEqual([130, ['KeyboardInterrupt']]);
  });

  it('that fails is told with its line, and a traceback of its own frames', async () => {
    const { code, error, stderr } = await run([
      'import socket',
      'def connect():',
      '    socket.socket().connect(("127.0.0.1", 1))',
      'connect()',
    ]);
    expect(code).toBe(1);
    expect(error).toEqual({
      messages: ['ConnectionRefusedError: [Errno 111] Connection refused'],
      line: 3,
      column: null,
    });
    expect(stderr.replace(/program\d+/g, 'program').split('\n')).toEqual([
      'Traceback (most recent call last):',
      '  File "/home/reader/program.py", line 4, in <module>',
      '    connect()',
      '    ~~~~~~~^^',
      '  File "/home/reader/program.py", line 3, in connect',
      '    socket.socket().connect(("127.0.0.1", 1))',
      '    ~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^',
      'ConnectionRefusedError: [Errno 111] Connection refused',
      '',
    ]);
  });

  it('keeps the tracebacks of errors that get their Linux class as they were raised', async () => {
    const { stdout } = await run([
      'import os, traceback',
      'def make(): os.mkdir("/tmp")',
      'try: make()',
      'except FileExistsError as error:',
      '    print([frame.name for frame in traceback.extract_tb(error.__traceback__)], error.__context__)',
    ]);
    expect(stdout).toBe("['<module>', 'make'] None\n");
  });

  it('with an error of syntax never begins, and is told where', async () => {
    const { code, stdout, error } = await run(['print("begun")', 'x = (1,', 'y = 2 3']);
    expect([code, stdout]).toEqual([1, '']);
    expect(error).toEqual({ messages: ["SyntaxError: '(' was never closed"], line: 2, column: 5 });
  });

  it('that ends with a group is told with each leaf', async () => {
    const { error } = await run([
      'raise ExceptionGroup("two", [ValueError(1), ExceptionGroup("in", [KeyError("k")])])',
    ]);
    expect(error?.messages).toEqual([
      'ExceptionGroup: two (2 sub-exceptions)',
      'ValueError: 1',
      'ExceptionGroup: in (1 sub-exception)',
      "KeyError: 'k'",
    ]);
  });

  it('is told what a browser has not', async () => {
    const { stdout } = await run([
      'import asyncio, concurrent.futures, os, signal, socket, subprocess, threading',
      'for call in (',
      '    lambda: threading.Thread(target=print).start(),',
      '    lambda: asyncio.run(asyncio.to_thread(print)),',
      '    lambda: subprocess.run(["true"]),',
      '    lambda: os.fork(),',
      '    lambda: signal.alarm(1),',
      '    lambda: socket.socket(type=socket.SOCK_DGRAM),',
      '    lambda: socket.create_server(("127.0.0.1", 0)).accept(),',
      '    lambda: asyncio.run(asyncio.Event().wait()),',
      '    lambda: input(),',
      '):',
      '    try: call()',
      '    except Exception as error: print(f"{type(error).__name__}: {error}")',
    ]);
    const thread = "RuntimeError: can't start new thread: a browser runs a Python program in one thread";
    const ever = 'would block for ever: in the browser nothing else runs that could end the waiting';
    expect(stdout.split('\n')).toEqual([
      thread,
      thread,
      'NotImplementedError: a browser has no processes: subprocess cannot start one',
      'NotImplementedError: a browser has no processes: os.fork() cannot work',
      'NotImplementedError: a browser has no signals: signal.alarm() cannot work',
      "NotImplementedError: the browser's network has no SOCK_DGRAM: only TCP, inside of this program",
      `RuntimeError: accept() ${ever}`,
      `RuntimeError: poll() ${ever}`,
      'EOFError: EOF when reading a line',
      '',
    ]);
  });

  it('may write files, and tells what it leaves behind', async () => {
    const { left } = await run([
      'import tempfile',
      'with tempfile.NamedTemporaryFile() as file: file.write(b"gone")',
      'open("here", "w").close()',
    ]);
    expect(left).toEqual(['here']);
  });

  it('is run by an ordinary user', async () => {
    const { stdout } = await run([
      'import os, socket',
      'open("locked", "w").close(); os.chmod("locked", 0)',
      'for call in lambda: open("locked"), lambda: socket.socket().bind(("127.0.0.1", 80)):',
      '    try: call()',
      '    except PermissionError as error: print(error)',
    ]);
    expect(stdout).toBe("[Errno 13] Permission denied: 'locked'\n[Errno 13] Permission denied\n");
  });

  it('gets other random numbers in each run', async () => {
    const program = ['import random', 'print(random.random())'];
    const runs = await Promise.all([run(program), run(program)]);
    expect(runs[0].stdout).not.toBe(runs[1].stdout);
  });
});

describe('the recorder', () => {
  it('ends a program that takes too long, or prints too much', async () => {
    await expect(run(['while True: pass'], { time: 2000, output: 10 })).rejects.toThrow('does not end in 2 s');
    await expect(run(['print("x" * 2000)'], { time: 20_000, output: 1024 })).rejects.toThrow('prints more than 1 kB');
  });
});
