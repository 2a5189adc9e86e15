// node:fs, in memory: memfs, with what it does otherwise than Linux put right. Its core and the way it calls back are reached
// through names that it does not promise; files.test.ts fails when they change.
import { createFsFromVolume, Volume } from 'memfs';
import { uvException, type SystemErrorCode } from './errors.ts';
import { loop } from './loop.ts';
import { beforeChdir, process } from './process.ts';
import { checkFunction, invalidType, mustBe } from './validate.ts';

/** What Linux allows. */
const longestName = 255;
const longestPath = 4096;
/** How many files a program may have open. */
const openFiles = 1000;

interface Link {
  readonly length: number;
  getNode: () => { isDirectory: () => boolean };
  getPath: () => string;
}
/** The part of memfs that every variant of a call goes through. */
interface Core {
  maxFiles: number;
  walk: (path: unknown, ...rest: unknown[]) => unknown;
  getResolvedLink: (path: string) => Link | null;
  unlink: (path: string) => void;
  rename: (from: string, to: string) => void;
  mkdir: (path: string, mode: number) => void;
  mkdirp: (path: string, mode: number) => string | undefined;
  link: (existing: string, path: string) => void;
  rmdir: (path: string, recursive?: boolean) => void;
}
type Callback = (error: unknown, result?: unknown) => void;

function checkLength(path: unknown, syscall: unknown, dest?: string): void {
  const isTooLong = [path, dest].some(
    (each) =>
      typeof each === 'string' &&
      (each.length >= longestPath || each.split('/').some((name) => new Blob([name]).size > longestName)),
  );
  const paths = dest === undefined ? { path: String(path) } : { path: String(path), dest };
  if (isTooLong) throw uvException('ENAMETOOLONG', String(syscall), paths);
}

function isDirectory(core: Core, path: string): boolean {
  return core.getResolvedLink(path)?.getNode().isDirectory() === true;
}

/** Renaming onto a directory: only a directory may, and only onto an empty one. */
function checkRename(core: Core, from: string, to: string): void {
  const [source, target] = [core.getResolvedLink(from), core.getResolvedLink(to)];
  const fail = (code: SystemErrorCode) => {
    throw uvException(code, 'rename', { path: from, dest: to });
  };
  if (!source) return;
  const directory = source.getNode().isDirectory();
  if (directory && `${target?.getPath() ?? to}/`.startsWith(`${source.getPath()}/`) && source !== target)
    fail('EINVAL');
  if (!target || source === target) return;
  if (directory && !target.getNode().isDirectory()) fail('ENOTDIR');
  if (!directory && target.getNode().isDirectory()) fail('EISDIR');
  if (directory && target.length > 0) fail('ENOTEMPTY');
}

function amendCore(core: Core): void {
  const { walk, unlink, rename, mkdir, mkdirp, link, rmdir } = core;
  core.maxFiles = openFiles;
  core.walk = (path, ...rest) => {
    checkLength(path, rest[3]);
    return Reflect.apply(walk, core, [path, ...rest]);
  };
  core.unlink = (path) => {
    checkLength(path, 'unlink');
    if (isDirectory(core, path)) throw uvException('EISDIR', 'unlink', { path });
    unlink(path);
  };
  core.rename = (from, to) => {
    checkLength(from, 'rename', to);
    checkRename(core, from, to);
    rename(from, to);
  };
  core.mkdir = (path, mode) => {
    checkLength(path, 'mkdir');
    try {
      mkdir(path, mode);
    } catch (error) {
      // It names the parent that is missing.
      throw uvException((error as { code: SystemErrorCode }).code, 'mkdir', { path });
    }
  };
  core.mkdirp = (path, mode) => {
    const found = core.getResolvedLink(path);
    if (found && !found.getNode().isDirectory()) throw uvException('EEXIST', 'mkdir', { path });
    return mkdirp(path, mode);
  };
  core.link = (existing, path) => {
    if (isDirectory(core, existing)) throw uvException('EPERM', 'link', { path: existing, dest: path });
    link(existing, path);
  };
  core.rmdir = (path, recursive) => {
    if (['', '/'].includes(core.getResolvedLink(path)?.getPath() ?? path))
      throw uvException('EBUSY', 'rmdir', { path });
    rmdir(path, recursive);
  };
}

/** Where a program may go: a folder that is there. */
function checkFolder(core: Core, from: string, to: string, target: string): void {
  const found = core.getResolvedLink(target);
  if (found?.getNode().isDirectory() === true) return;
  throw uvException(found ? 'ENOTDIR' : 'ENOENT', 'chdir', { path: from, dest: to });
}

/** What is written whole is a text or bytes; memfs writes anything, as a text. */
function checkWritten(volume: Volume): void {
  for (const name of ['writeFileSync', 'writeFile'] as const) {
    const write = volume[name] as (...args: unknown[]) => unknown;
    const checked = (file: unknown, data: unknown, ...rest: unknown[]): unknown => {
      if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
        throw invalidType('data', mustBe(['string', 'Buffer', 'TypedArray', 'DataView']), data);
      }
      return Reflect.apply(write, volume, [file, data, ...rest]);
    };
    Object.assign(volume, { [name]: checked });
  }
}

/** Calls back as the kernel would: in the poll phase, the program waiting for it. */
function wrapAsync(this: unknown, method: (...args: unknown[]) => unknown, args: unknown[], callback: Callback): void {
  checkFunction('cb', callback);
  loop.hold();
  loop.macro(() => {
    loop.release();
    let result: unknown;
    try {
      result = Reflect.apply(method, this, args);
    } catch (error) {
      callback(error);
      return;
    }
    callback(null, result);
  });
}

/** A new file system with the program's home, which is its working folder, and /tmp. */
export function createFileSystem(): ReturnType<typeof createFsFromVolume> {
  const { cwd, emitWarning, env, platform } = process;
  // Without a user of its own: its core asks in two places who that is, and compares.
  const volume = Volume.fromJSON({ [cwd()]: null, '/tmp': null, '/dev/null': '' }, '/', {
    process: { cwd, emitWarning, env, platform },
  });
  Object.assign(volume, { wrapAsync });
  const core = (volume as unknown as { _core: Core })._core;
  amendCore(core);
  checkWritten(volume);
  beforeChdir(checkFolder.bind(undefined, core));
  return createFsFromVolume(volume);
}
