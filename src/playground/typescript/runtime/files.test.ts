import * as nodeFs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headOf } from './errors.ts';
import { createFileSystem } from './files.ts';
import { loop } from './loop.ts';
import { process as ourProcess } from './process.ts';

type Fs = typeof nodeFs;

const root = nodeFs.mkdtempSync(join(tmpdir(), 'errata-fs-'));
const at = (name: string) => join(root, name);
const ours = createFileSystem() as unknown as Fs;

/** The same files on both sides, at the same paths. */
const prepare = (fs: Fs) => {
  fs.mkdirSync(at('folder/inner'), { recursive: true });
  fs.mkdirSync(at('empty'));
  fs.writeFileSync(at('file'), 'text');
  fs.writeFileSync(at('other'), 'text');
  fs.symlinkSync(at('b'), at('a'));
  fs.symlinkSync(at('a'), at('b'));
  fs.symlinkSync(at('nowhere'), at('dangling'));
};
beforeAll(() => {
  prepare(nodeFs);
  prepare(ours);
  loop.begin();
  loop.hold();
});
afterAll(() => nodeFs.rmSync(root, { recursive: true }));

const describeError = (error: unknown) => {
  const { name, message, ...properties } = error as NodeJS.ErrnoException;
  return { name, message, properties, keys: Object.keys(error as object) };
};
const outcomeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return describeError(error);
  }
  return 'works';
};

const longName = 'n'.repeat(300);

/**
 * Name of the call, without Sync; its arguments. Not here, as memfs has them otherwise: realpath and mkdtemp (syscall), modes of
 * a wrong type.
 */
const failing: [call: string, ...args: unknown[]][] = [
  ['readFile', at('missing')],
  ['readFile', at('folder')],
  ['readFile', at('file/below')],
  ['readFile', at('a')],
  ['readFile', at('dangling')],
  ['readFile', at(longName)],
  ['readFile', at('file'), 'no-encoding'],
  ['writeFile', at('missing/below'), 'x'],
  ['writeFile', at('folder'), 'x'],
  ['writeFile', at('file'), 'x', { flag: 'wx' }],
  ['writeFile', at(longName), 'x'],
  ['writeFile', at('file'), 12],
  ['writeFile', at('file'), null],
  ['appendFile', at('file'), true],
  ['appendFile', at('missing/below'), 'x'],
  ['open', at('missing'), 'r'],
  ['open', at('file'), 'zz'],
  ['close', 9999],
  ['read', 9999, new Uint8Array(1), 0, 1, 0],
  ['fstat', 9999],
  ['mkdir', at('folder')],
  ['mkdir', at('missing/below')],
  ['mkdir', at('file/below')],
  ['mkdir', at(longName)],
  ['mkdir', at('file/below'), { recursive: true }],
  ['mkdir', at('file'), { recursive: true }],
  ['rmdir', '/'],
  ['rmdir', at('folder')],
  ['rmdir', at('missing')],
  ['rmdir', at('file')],
  ['rm', at('missing')],
  ['rm', at('folder')],
  ['unlink', at('missing')],
  ['unlink', at('folder')],
  ['unlink', at(longName)],
  ['rename', at('missing'), at('x')],
  ['rename', at('file'), at('missing/below')],
  ['rename', at('file'), at('empty')],
  ['rename', at('empty'), at('folder')],
  ['rename', at('empty'), at('file')],
  ['rename', at('folder'), at('folder/inner/x')],
  ['rename', at('file'), at(longName)],
  ['readdir', at('missing')],
  ['readdir', at('file')],
  ['stat', at('missing')],
  ['stat', at('a')],
  ['stat', at(longName)],
  ['lstat', at('missing')],
  ['access', at('missing')],
  ['copyFile', at('missing'), at('x')],
  ['copyFile', at('file'), at('other'), nodeFs.constants.COPYFILE_EXCL],
  ['link', at('missing'), at('x')],
  ['link', at('file'), at('other')],
  ['link', at('folder'), at('x')],
  ['symlink', at('x'), at('file')],
  ['readlink', at('file')],
  ['readlink', at('missing')],
  ['truncate', at('missing')],
  ['chmod', at('missing'), 0o600],
  ['utimes', at('missing'), 0, 0],
  ['opendir', at('missing')],
  ['readFile', 5.5],
  ['readFile', {}],
  ['readFile', 'a\0b'],
];
const callOf = (fs: Fs, name: string) => fs[name as 'readFileSync'] as unknown as (...args: unknown[]) => unknown;
const cases = failing.map(
  ([name, ...args]) => [`${name}(${args.map(String).join(', ').slice(0, 60)})`, name, args] as const,
);

describe('fails as on Linux: at once', () => {
  test.each(cases)('%s', (_, name, args) => {
    const expected = outcomeOf(() => callOf(nodeFs, `${name}Sync`)(...args));
    expect(expected).toHaveProperty('message');
    expect(outcomeOf(() => callOf(ours, `${name}Sync`)(...args))).toEqual(expected);
  });
});

describe('fails as on Linux: calling back', () => {
  const call = (fs: Fs, name: string, args: readonly unknown[]) =>
    new Promise((resolve) => {
      const thrown = outcomeOf(() => callOf(fs, name)(...args, (error: unknown) => resolve(describeError(error))));
      if (thrown !== 'works') resolve(thrown);
    });
  test.each(cases)('%s', async (_, name, args) => {
    expect(await call(ours, name, args)).toEqual(await call(nodeFs, name, args));
  });
});

describe('fails as on Linux: as a promise', () => {
  const call = async (fs: Fs, name: string, args: readonly unknown[]) => {
    try {
      await (fs.promises[name as 'readFile'] as (...all: unknown[]) => Promise<unknown>)(...args);
      return 'works';
    } catch (error) {
      return describeError(error);
    }
  };
  const promised = cases.filter(([, name]) => name in nodeFs.promises);
  test.each(promised)('%s', async (_, name, args) => {
    expect(await call(ours, name, args)).toEqual(await call(nodeFs, name, args));
  });
});

test("the head of a stack has the code of an error that is Node's own", () => {
  const headsOf = (fs: Fs, head: (error: Error) => string) =>
    [() => fs.readFileSync({} as string, 'utf8'), () => fs.readFileSync({} as string), () => fs.mkdirSync('a\0b')].map(
      (run) => {
        try {
          return run();
        } catch (error) {
          return head(error as Error);
        }
      },
    );
  const heads = headsOf(nodeFs, String);
  expect(heads[0]).toContain('[ERR_INVALID_ARG_TYPE]');
  expect(headsOf(ours, headOf)).toEqual(heads);
});

test('what works, works', () => {
  ours.writeFileSync(at('new'), 'abc');
  ours.appendFileSync(at('new'), 'def');
  ours.renameSync(at('new'), at('renamed'));
  ours.renameSync(at('empty'), at('moved'));
  expect(ours.readFileSync(at('renamed'), 'utf8')).toBe('abcdef');
  expect(ours.statSync(at('moved')).isDirectory()).toBe(true);
  ours.unlinkSync(at('renamed'));
  expect(ours.existsSync(at('renamed'))).toBe(false);
});

test('the owner of a file may do what its bits say, and no more', () => {
  vi.spyOn(globalThis.process, 'getuid').mockReturnValue(0);
  vi.spyOn(globalThis.process, 'getgid').mockReturnValue(0);
  ours.writeFileSync(at('private'), 'abc', { mode: 0o600 });
  expect(ours.readFileSync(at('private'), 'utf8')).toBe('abc');
  ours.chmodSync(at('private'), 0o200);
  expect(outcomeOf(() => ours.readFileSync(at('private')))).toMatchObject({ properties: { code: 'EACCES' } });
});

test('the working folder is one that is there', () => {
  const [before, ourBefore] = [nodeFs.realpathSync('.'), ourProcess.cwd()];
  for (const folder of [at('missing'), at('file')]) {
    const expected = outcomeOf(() => globalThis.process.chdir(folder)) as { message: string };
    const found = outcomeOf(() => ourProcess.chdir(folder)) as { message: string };
    expect(found.message.replace(ourBefore, before)).toBe(expected.message);
  }
  ourProcess.chdir(at('folder'));
  expect(ourProcess.cwd()).toBe(at('folder'));
  ourProcess.chdir(ourBefore);
});

test('too many open files', () => {
  const openAll = () => {
    for (let count = 0; count <= 1000; count += 1) callOf(ours, 'openSync')(at('file'), 'r');
  };
  expect(outcomeOf(openAll)).toMatchObject({
    message: `EMFILE: too many open files, open '${at('file')}'`,
    properties: { errno: -24, code: 'EMFILE', syscall: 'open' },
  });
});

test('the program waits for a call that calls back', () => {
  return new Promise<void>((resolve) => {
    let isOver = false;
    loop.events.exit = () => (isOver = true);
    callOf(ours, 'stat')(at('file'), () => {
      expect(isOver).toBe(false);
      resolve();
    });
    loop.release();
    loop.end();
  });
});
