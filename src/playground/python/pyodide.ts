// What this folder uses of Pyodide 314.0.7. Its own types leave out the file system, and what it does not promise: the memory
// snapshot and the C functions. The version is pinned, and the tests use all of it.

/** The default export of pyodide.asm.mjs. */
export type Engine = (settings: never) => Promise<never>;

/** The export of pyodide.mjs. */
export type LoadPyodide = (config: PyodideConfig) => Promise<Pyodide>;

/** How an interpreter is loaded. */
export interface PyodideConfig {
  createPyodideModule: Engine;
  /** Of the folder with pyodide.asm.wasm and python_stdlib.zip, with a slash at its end. */
  indexURL: string;
  packageBaseUrl: string;
  lockFileContents: object;
  env: Record<string, string>;
  stdin: () => null;
  /** Called before Python starts. */
  fsInit: (fs: FileSystem) => Promise<void>;
  _makeSnapshot?: boolean;
  _loadSnapshot?: Uint8Array;
}

/** An interpreter. */
export interface Pyodide {
  readonly FS: FileSystem;
  readonly _module: CFunctions;
  setStdout(stream: OutputStream): void;
  setStderr(stream: OutputStream): void;
  toPy(value: object): object;
  runPython(code: string, options?: { globals: object }): unknown;
  makeMemorySnapshot(): Uint8Array;
}

/** Emscripten's file system, in memory. */
export interface FileSystem {
  writeFile(path: string, content: string): void;
  readFile(path: string, options: { encoding: 'utf8' }): string;
  readdir(path: string): string[];
  unlink(path: string): void;
  chdir(path: string): void;
  analyzePath(path: string): { readonly exists: boolean };
  /** All that takes a path goes through it. */
  lookupPath(path: string, options?: object): object;
  /** Takes a number of WASI's. */
  readonly ErrnoError: new (errno: number) => Error;
}

/** Takes bytes → how many. */
export interface OutputStream {
  write(bytes: Uint8Array): number;
}

/** Functions of C, and one that gives them strings; numbers are addresses. */
export interface CFunctions {
  stringToNewUTF8(text: string): number;
  _fopen(path: number, mode: number): number;
  /** Runs a file as `python3 FILE` does, in `__main__` → -1 when an error ended it. */
  _PyRun_SimpleFileExFlags(file: number, path: number, isClosed: 1, flags: 0): number;
  /** Ends Python: `atexit`, finalizers, what is still in buffers → -1 when that could not be written. */
  _Py_FinalizeEx(): number;
}
