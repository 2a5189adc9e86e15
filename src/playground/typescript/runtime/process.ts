// The global process: what Node tells of itself, exit codes, and what becomes of errors that nobody caught.
import { Writable } from 'readable-stream';
import { EventEmitter } from './event-emitter.ts';
import { loop } from './loop.ts';
import { checkFunction, checkInteger, invalidType } from './validate.ts';

/** The Node that is imitated: the one that made the recordings. A test holds it to the pinned one. */
export const nodeVersion = '24.21.0';
const home = '/home/reader';

/** Thrown to leave the program at process.exit(); nobody is told of it. */
const exitSignal = Symbol('process.exit');

const startedAt = performance.now();
let exitCode: number | undefined;
let workingFolder = home;
let checkFolder: (from: string, to: string, target: string) => void = () => undefined;

/** Has a change of the working folder checked: `check` gets the old one, the new one as it was written, and its path; it throws. */
export function beforeChdir(check: typeof checkFolder): void {
  checkFolder = check;
}

function setExitCode(code: unknown): void {
  const asNumber =
    typeof code === 'string' && code.trim() !== '' && Number.isInteger(Number(code)) ? Number(code) : code;
  if (asNumber !== undefined && asNumber !== null) checkInteger('code', asNumber);
  exitCode = asNumber ?? undefined;
}

function exit(code?: unknown): never {
  if (code !== undefined) setExitCode(code);
  loop.finish(exitCode ?? 0);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- nothing of the program is to see it as an error
  throw exitSignal;
}

function hrtime([seconds, nanoseconds]: [number, number] = [0, 0]): [number, number] {
  const elapsed = Number(hrtime.bigint()) - seconds * 1e9 - nanoseconds;
  return [Math.floor(elapsed / 1e9), elapsed % 1e9];
}
hrtime.bigint = (): bigint => BigInt(Math.round((performance.now() - startedAt) * 1e6));

function emitWarning(warning: unknown, type: unknown = 'Warning', code?: string): void {
  const named = typeof type === 'object' && type !== null ? (type as { type?: string; code?: string }) : undefined;
  const error = warning instanceof Error ? warning : new Error(String(warning));
  if (!(warning instanceof Error)) error.name = named ? (named.type ?? 'Warning') : String(type);
  const known = named ? named.code : code;
  if (known !== undefined) Object.assign(error, { code: known });
  process.stderr.write(`(node:1) ${known === undefined ? '' : `[${known}] `}${error.name}: ${error.message}\n`);
  loop.tick(() => process.emit('warning', error));
}

const createOutputStream = (fd: 1 | 2) =>
  Object.assign(
    new Writable({
      decodeStrings: false,
      write: (chunk: Uint8Array | string, _encoding, done) => {
        writeOut(fd, typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk));
        done();
      },
    }),
    { fd },
  );

let writeOut: (fd: 1 | 2, text: string) => void = () => undefined;

const facts = {
  title: 'node',
  version: `v${nodeVersion}`,
  versions: { node: nodeVersion },
  release: { name: 'node', lts: 'Krypton' },
  platform: 'linux',
  arch: 'x64',
  pid: 1,
  ppid: 0,
  argv0: 'node',
  execPath: '/usr/local/bin/node',
  execArgv: [] as string[],
  env: { HOME: home, PATH: '/usr/local/bin:/usr/bin:/bin', TMPDIR: home, TZ: 'UTC', NO_COLOR: '1' },
  features: { typescript: 'strip' },
};

const methods = {
  exit,
  reallyExit: exit,
  abort: () => exit(134),
  nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) => {
    checkFunction('callback', callback);
    if (!loop.isOver()) loop.tick(() => callback(...args));
  },
  cwd: () => workingFolder,
  chdir: (folder: unknown) => {
    if (typeof folder !== 'string') throw invalidType('directory', 'be of type string', folder);
    const target = new URL(folder, `file://${workingFolder}/`).pathname;
    checkFolder(workingFolder, folder, target);
    workingFolder = target;
  },
  uptime: () => (performance.now() - startedAt) / 1000,
  hrtime,
  emitWarning,
  memoryUsage: Object.assign(() => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0, arrayBuffers: 0 }), {
    rss: () => 0,
  }),
  cpuUsage: () => ({ user: 0, system: 0 }),
  getuid: () => 1000,
  geteuid: () => 1000,
  getgid: () => 1000,
  getegid: () => 1000,
  umask: () => 0o22,
  kill: (pid: number) => {
    if (pid === 1) exit(143);
    return true;
  },
};

/** The global process. */
export const process = Object.assign(new EventEmitter(), facts, methods, {
  argv: ['/usr/local/bin/node'],
  stdout: createOutputStream(1),
  stderr: createOutputStream(2),
  _exiting: false,
});
Object.defineProperty(process, 'exitCode', { get: () => exitCode, set: setExitCode, enumerable: true });
Object.defineProperty(process, Symbol.toStringTag, { value: 'process', configurable: true });

export type Origin = 'uncaughtException' | 'unhandledRejection';

/**
 * Nobody caught an error: the program's own handler gets it, or the program ends with 1.
 * @param end told of the error when it ends the program
 */
function handleUncaught(error: unknown, origin: Origin, end: (error: unknown) => void): void {
  if (error === exitSignal || loop.isOver()) return;
  try {
    process.emit('uncaughtExceptionMonitor', error, origin);
    if (process.emit('uncaughtException', error, origin)) return;
    end(error);
    exitCode = 1;
  } catch (another) {
    if (another === exitSignal) return;
    // Thrown by the handler.
    end(another);
    exitCode = 7;
  }
  loop.finish(exitCode);
}

/** What a rejection becomes that nobody handles: the error itself, or for other values an error that says so. */
function wrapReason(reason: unknown): unknown {
  if (reason instanceof Error) return reason;
  const why =
    'This error originated either by throwing inside of an async function without a catch block, ' +
    'or by rejecting a promise which was not handled with .catch(). ' +
    `The promise rejected with the reason "${String(reason)}".`;
  const error = new Error(why);
  return Object.assign(error, { code: 'ERR_UNHANDLED_REJECTION', name: 'UnhandledPromiseRejection' });
}

/** Connects process and loop with the page. */
export function installProcess(options: {
  readonly file: string;
  readonly write: (fd: 1 | 2, text: string) => void;
  /** The program is over. `error`: what ended it. */
  readonly exit: (code: number, error?: { readonly value: unknown }) => void;
}): { uncaught: (error: unknown, origin: Origin) => void } {
  let ending: { readonly value: unknown } | undefined;
  const uncaught = (error: unknown, origin: Origin) => handleUncaught(error, origin, (value) => (ending = { value }));
  process.argv.push(`${home}/${options.file}`);
  writeOut = options.write;
  Object.assign(loop.events, {
    uncaught: (error: unknown) => uncaught(error, 'uncaughtException'),
    beforeExit: () => process.emit('beforeExit', exitCode ?? 0),
    exitCode: () => exitCode,
    exit: (code: number) => {
      exitCode ??= code;
      process._exiting = true;
      try {
        process.emit('exit', exitCode);
      } catch (error) {
        if (error !== exitSignal) {
          ending = { value: error };
          exitCode = 1;
        }
      }
      options.exit(exitCode & 0xff, ending);
    },
  } satisfies typeof loop.events);
  addEventListener('error', (event) => {
    event.preventDefault();
    loop.run(() => uncaught(event.error ?? new Error(event.message), 'uncaughtException'));
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    const reason: unknown = event.reason;
    loop.run(() => {
      if (reason === exitSignal || process.emit('unhandledRejection', reason, event.promise)) return;
      uncaught(wrapReason(reason), 'unhandledRejection');
    });
  });
  return { uncaught };
}
