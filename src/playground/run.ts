// Runs programs in the page: loads what a run needs, starts it in the sandbox, gathers what it says. Runs nothing on import.
import { manifest } from 'virtual:playground';
import { DownloadError, loadAssets, type Asset, type Progress } from './assets.ts';
import { Sandbox, SandboxError, type Ended } from './host.ts';
import type { ProgramFile } from './program.ts';
import { limits, type EndReason, type FileDescriptor, type Job, type NodeInput } from './protocol.ts';
import type { PythonInput, UncaughtError } from './protocol.ts';
import { isNodeModule, listMissing, needsLargeRuntime } from './typescript/modules.ts';
import type { PreparedProgram } from './typescript/prepare.ts';
import type { StripError } from './typescript/strip.ts';
import { canRunWasm } from './wasm.ts';

/** What to run: a program as it was published, or as the reader changed it. */
export interface RunRequest {
  readonly program: ProgramFile;
  /** The edited text; the program's own runs without a stripper. */
  readonly source?: string;
}

/** What a run is doing: files are downloaded (only what is not there yet), the runtime starts, the program runs. */
export type RunStatus = 'downloading' | 'starting' | 'running';

/** What the page hears while it waits. */
export interface RunListeners {
  readonly onStatus?: (status: RunStatus) => void;
  /** Bytes before compression, of all files that this run has to download. */
  readonly onProgress?: (progress: Progress) => void;
  readonly onOutput?: (chunks: readonly (readonly [FileDescriptor, string])[]) => void;
  /** Cancels the download, or stops the program. */
  readonly signal?: AbortSignal;
}

/**
 * How a run ended. 'exit': by itself, or by an error. 'syntax-error': it never began; `error` has the stripper's words and the
 * place. 'missing-module': it asks for what the browser lacks; `missing` names it. 'no-wasm': the browser has no WebAssembly, and this
 * program needs it. 'download-failed', 'failed': `detail` says.
 */
export interface RunResult {
  readonly why: EndReason | 'syntax-error' | 'missing-module' | 'no-wasm' | 'download-failed';
  readonly stdout: string;
  readonly stderr: string;
  /** With 'exit'; 1 with 'syntax-error'. */
  readonly exitCode?: number;
  readonly error?: UncaughtError;
  readonly missing?: readonly string[];
  readonly detail?: string;
  /** From the start of the program to its end. */
  readonly ms: number;
}

const sandbox = new Sandbox(manifest.frame.html);
/** What Pyodide's memory was after it had loaded, for the next run: made in this page, kept in this page. */
let snapshot: ArrayBuffer | undefined;

/** Makes the sandbox while the program is prepared. Downloads nothing. */
function warmUp(): void {
  sandbox.prepare().catch(() => undefined);
}

/** Runs a program to its end, whatever that is: nothing that can go wrong is thrown. */
export async function runProgram(request: RunRequest, listeners: RunListeners = {}): Promise<RunResult> {
  const said = { 1: '', 2: '' };
  const result = (more: Omit<RunResult, 'stdout' | 'stderr'>): RunResult => ({
    stdout: said[1],
    stderr: said[2],
    ...more,
  });
  try {
    const job = await prepareJob(request, listeners);
    if ('why' in job) return result(job);
    listeners.onStatus?.('starting');
    const ended = await sandbox.run(
      job,
      {
        onStarted: () => listeners.onStatus?.('running'),
        onOutput: (chunks) => {
          for (const [fd, text] of chunks) said[fd] += text;
          listeners.onOutput?.(chunks);
        },
        onNote: keepSnapshot,
      },
      listeners.signal,
    );
    if (didNotStart(ended)) snapshot = undefined;
    const { why, code, error, detail, ms } = ended;
    return result({
      why,
      ms,
      ...(code === undefined ? {} : { exitCode: code }),
      ...(error === undefined ? {} : { error }),
      ...(detail === undefined ? {} : { detail }),
    });
  } catch (error) {
    if (listeners.signal?.aborted === true) return result({ why: 'stopped', ms: 0 });
    return result({ why: reasonOf(error), detail: String(error instanceof Error ? error.message : error), ms: 0 });
  }
}

function reasonOf(error: unknown): RunResult['why'] {
  if (error instanceof DownloadError) return 'download-failed';
  return error instanceof SandboxError ? 'refused' : 'failed';
}

type Refusal = Omit<RunResult, 'stdout' | 'stderr'>;

function prepareJob(request: RunRequest, listeners: RunListeners): Promise<Job | Refusal> {
  const { missing = [], language } = request.program;
  if (missing.length > 0) return Promise.resolve({ why: 'missing-module', missing, ms: 0 });
  // Before five megabytes are downloaded for nothing.
  if (needsWasm(request) && !canRunWasm()) return Promise.resolve({ why: 'no-wasm', ms: 0 });
  warmUp();
  return language === 'python' ? preparePython(request, listeners) : prepareTypeScript(request, listeners);
}

/** Python is WebAssembly; so is what takes the types out of what a reader has changed. */
function needsWasm({ program, source }: RunRequest): boolean {
  return program.language === 'python' || !isStripped(program, source);
}

/** An unedited program was stripped when the site was built. */
function isStripped({ js, imports, source: own }: ProgramFile, source: string | undefined): boolean {
  return js !== undefined && imports !== undefined && (source === undefined || source === own);
}

async function prepareTypeScript({ program, source }: RunRequest, listeners: RunListeners): Promise<Job | Refusal> {
  const prepared = await strip(program, source, listeners);
  if ('why' in prepared) return prepared;
  const specifiers = prepared.imports.map(([, , specifier]) => specifier);
  const missing = listMissing(specifiers.filter(isNodeModule));
  if (missing.length > 0) return { why: 'missing-module', missing, ms: 0 };
  const asset = needsLargeRuntime(specifiers) ? manifest.nodeRuntimeFs : manifest.nodeRuntime;
  const [runtime] = await download([asset], listeners);
  const input: NodeInput = { ...prepared, file: program.file };
  return { worker: textOf(runtime), input, limits: limits.typescript };
}

async function strip(
  program: ProgramFile,
  source: string | undefined,
  listeners: RunListeners,
): Promise<PreparedProgram | Refusal> {
  const { js = '', imports = [], source: own } = program;
  if (isStripped(program, source)) return { js, imports };
  const [{ prepareEdited }, [wasm]] = await Promise.all([
    import('./prepare-edited.ts').catch((cause: unknown) => {
      throw new DownloadError('prepare-edited.js', 'no connection', undefined, { cause });
    }),
    download([manifest.stripper], listeners),
  ]);
  try {
    return await prepareEdited(source ?? own, wasm);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { why: 'syntax-error', exitCode: 1, error: describeSyntaxError(error), ms: 0 };
  }
}

/** As Node says it: the code after the name. */
function describeSyntaxError(error: SyntaxError & Partial<StripError>): UncaughtError {
  const { name, code, message, line = null, column = null } = error;
  return { messages: [`${name}${code === undefined ? '' : ` [${code}]`}: ${message}`], line, column };
}

async function preparePython({ program, source }: RunRequest, listeners: RunListeners): Promise<Job> {
  const [names, files] = [Object.keys(manifest.pyodide), Object.values(manifest.pyodide)];
  const [runtime, ...loaded] = await download([manifest.pythonRuntime, ...files], listeners);
  const assets = Object.fromEntries(loaded.map((file, index) => [names[index] ?? '', file]));
  const input: PythonInput = {
    code: source ?? program.source,
    file: program.file,
    assets: snapshot === undefined ? assets : { ...assets, snapshot },
  };
  return { worker: textOf(runtime), input, limits: limits.python };
}

function download<const T extends readonly Asset[]>(
  assets: T,
  { onStatus, onProgress, signal }: RunListeners,
): ReturnType<typeof loadAssets<T>> {
  let isTold = false;
  return loadAssets(
    assets,
    (progress) => {
      if (!isTold) onStatus?.('downloading');
      isTold = true;
      onProgress?.(progress);
    },
    signal,
  );
}

function keepSnapshot(name: string, value: unknown): void {
  if (name === 'snapshot' && value instanceof ArrayBuffer) snapshot = value;
}

/** A snapshot that does not load is given up: Pyodide loads without it. */
function didNotStart({ why, ms }: Ended): boolean {
  return ms === 0 && (why === 'failed' || why === 'load-limit');
}

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}
