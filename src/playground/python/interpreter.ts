// One CPython on Pyodide, made to behave as on Linux by the Python modules of this folder. Runs in a worker: of a browser, and of
// Node for the recorder. Each runs one program.
import type { FileDescriptor, UncaughtError } from '../protocol.ts';
import type { Engine, FileSystem, LoadPyodide, Pyodide } from './pyodide.ts';

/** Where Python looks for packages; none is ever installed, so that it holds only what is ours. */
const modules = '/lib/python3.14/site-packages';
const reportFile = '/lib/report.json';
/** Where the program lies, and the empty folder that it runs in. */
const [home, folder] = ['/home/reader', '/tmp'];
/** The list of what could be installed: pyodide-lock.json with nothing in it. */
const noPackages = {
  info: { arch: 'wasm32', platform: 'emscripten_5_0_3', python: '3.14.2', abi_version: '2026_0' },
  packages: {},
};
/** Exit codes: of Python whose output could not be written; of a shell for SIGINT, and for SIGSEGV. */
const exitCodes = { unflushed: 120, interrupted: 130, crashed: 139 };

/** WASI's ENAMETOOLONG. */
const nameTooLong = 37;

/** What an interpreter is made of. */
export interface Parts {
  readonly loadPyodide: LoadPyodide;
  readonly engine: Engine;
  /** Of the folder with pyodide.asm.wasm and python_stdlib.zip, with a slash at its end. */
  readonly address: string;
  /** The Python modules of this folder: name, as tcp.py → text. */
  readonly sources: Readonly<Record<string, string>>;
  /** The memory of an interpreter of the same parts, as `takeSnapshot` gave it. */
  readonly snapshot?: Uint8Array;
}

/** What a program did. */
export interface Ended {
  readonly code: number;
  readonly error?: UncaughtError;
  /** What it left in the folder that it ran in. */
  readonly left: readonly string[];
}

export type Write = (fd: FileDescriptor, text: string) => void;

/** An interpreter before its program. */
export class Interpreter {
  readonly #pyodide: Pyodide;

  private constructor(pyodide: Pyodide) {
    this.#pyodide = pyodide;
  }

  /** Loads one; from a snapshot in a fraction of the time. @throws {Error} when Pyodide does not load */
  static async load({ loadPyodide, engine, address, sources, snapshot }: Parts): Promise<Interpreter> {
    // Pyodide frees what JavaScript's collector found, also of a Python that has ended: fatal. A run is too short to need it.
    Object.assign(globalThis, { FinalizationRegistry: IdleRegistry });
    const pyodide = await loadPyodide({
      createPyodideModule: engine,
      indexURL: address,
      packageBaseUrl: address,
      lockFileContents: noPackages,
      // Else Pyodide sets it, and no SystemExit ends a program.
      env: { HOME: home, PYTHONINSPECT: '' },
      stdin: () => null,
      fsInit: (fs) => {
        limitNames(fs);
        for (const [name, text] of Object.entries(sources)) fs.writeFile(`${modules}/${name}`, text);
        // Python imports it first of all.
        fs.writeFile(`${modules}/sitecustomize.py`, 'import startup');
        return Promise.resolve();
      },
      ...(snapshot === undefined ? { _makeSnapshot: true } : { _loadSnapshot: snapshot }),
    });
    if (snapshot === undefined) pyodide.runPython('import prepare; prepare.prepare()');
    for (const name of ['sitecustomize.py', ...Object.keys(sources)]) pyodide.FS.unlink(`${modules}/${name}`);
    return new Interpreter(pyodide);
  }

  /** Its memory as it is before a program. Only of one that was loaded without a snapshot. @throws {Error} of Pyodide */
  takeSnapshot(): Uint8Array {
    return this.#pyodide.makeMemorySnapshot();
  }

  /** Runs a program to its end. An interpreter is used up by it. */
  run(code: string, file: string, write: Write): Ended {
    const { FS } = this.#pyodide;
    this.#pyodide.setStdout(streamTo(1, write));
    this.#pyodide.setStderr(streamTo(2, write));
    const path = `${home}/${file}`;
    FS.writeFile(path, code);
    FS.chdir(folder);
    const globals = this.#pyodide.toPy({ path, report: reportFile });
    this.#pyodide.runPython('import prepare; prepare.begin(path, report)', { globals });
    const exitCode = this.#runFile(path, write);
    const error = this.#readReport();
    const isInterrupted = error?.messages[0]?.startsWith('KeyboardInterrupt') === true;
    return {
      code: isInterrupted ? exitCodes.interrupted : exitCode,
      ...(error === undefined ? {} : { error }),
      left: FS.readdir(folder).filter((name) => name !== '.' && name !== '..'),
    };
  }

  /** As `python3 FILE` does, by the same functions of CPython: no frame of ours lies below the program's. */
  #runFile(path: string, write: Write): number {
    const python = this.#pyodide._module;
    const name = python.stringToNewUTF8(path);
    try {
      const file = python._fopen(name, python.stringToNewUTF8('rb'));
      const isFailed = python._PyRun_SimpleFileExFlags(file, name, 1, 0) < 0;
      const isUnflushed = python._Py_FinalizeEx() < 0;
      return isUnflushed ? exitCodes.unflushed : Number(isFailed);
    } catch (error) {
      // sys.exit(): Emscripten ends a program by throwing.
      const { status } = error as { status?: unknown };
      if (typeof status === 'number') return status;
      write(2, `Fatal Python error: ${String(error)}\n`);
      return exitCodes.crashed;
    }
  }

  #readReport(): UncaughtError | undefined {
    const { FS } = this.#pyodide;
    if (!FS.analyzePath(reportFile).exists) return undefined;
    return JSON.parse(FS.readFile(reportFile, { encoding: 'utf8' })) as UncaughtError;
  }
}

/** Lets no name be longer than on Linux: 255 bytes. Emscripten knows no limit. */
function limitNames(fs: FileSystem): void {
  const lookupPath = fs.lookupPath.bind(fs);
  const encoder = new TextEncoder();
  fs.lookupPath = (path, options) => {
    if (path.length > 255 && path.split('/').some((name) => encoder.encode(name).length > 255)) {
      throw new fs.ErrnoError(nameTooLong);
    }
    return lookupPath(path, options);
  };
}

/** Takes bytes of UTF-8, which may end in the middle of a character. */
function streamTo(fd: FileDescriptor, write: Write): { write: (bytes: Uint8Array) => number } {
  const decoder = new TextDecoder();
  return {
    write: (bytes) => {
      write(fd, decoder.decode(bytes, { stream: true }));
      return bytes.length;
    },
  };
}

class IdleRegistry {
  readonly register = (): void => undefined;
  readonly unregister = (): void => undefined;
}
