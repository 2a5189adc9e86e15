// The script of the worker that runs Python programs: a classic worker, which has no network. Its first message brings all it needs.
import type { FromWorker, PythonInput } from '../protocol.ts';
import { Output } from '../typescript/runtime/output.ts';
import { Interpreter, type Parts } from './interpreter.ts';
import type { Engine, LoadPyodide } from './pyodide.ts';

/** The Python modules of this folder, put here when the site is built. */
declare const pythonSources: Parts['sources'];

/** Never asked for: `serveFiles` answers. */
const address = 'https://pyodide.invalid/';
const post = globalThis.postMessage.bind(globalThis) as (message: FromWorker, transfer?: Transferable[]) => void;

addEventListener('message', ({ data }: MessageEvent<PythonInput>) => void serve(data), { once: true });

/** Runs a program and tells what it does. What goes wrong before it starts is the worker's error. */
async function serve({ code, file, assets }: PythonInput): Promise<void> {
  const interpreter = await load(assets).catch((error: unknown) => {
    // A promise that fails ends no worker.
    setTimeout(() => {
      throw error;
    });
  });
  if (interpreter === undefined) return;
  const output = new Output({
    send: (fd, s) => post({ t: 'out', fd, s }),
    now: () => performance.now(),
    // Nothing runs later while Python does: what waits goes with the next line, or at the end.
    later: () => undefined,
  });
  post({ t: 'started' });
  const { code: exitCode, error } = interpreter.run(code, file, (fd, text) => output.write(fd, text));
  output.flush();
  post({ t: 'exit', code: exitCode, ...(error === undefined ? {} : { error }) });
}

/**
 * An interpreter from the snapshot that an earlier run left (asset `snapshot`), in a fraction of the time; without one, or where
 * it cannot be loaded, from Pyodide's files, and a snapshot is left for the next run: the note `snapshot`, an ArrayBuffer.
 */
async function load({ snapshot, ...files }: PythonInput['assets']): Promise<Interpreter> {
  const parts = await prepareParts(files);
  if (snapshot instanceof ArrayBuffer) {
    try {
      return await Interpreter.load({ ...parts, snapshot: new Uint8Array(snapshot) });
    } catch {
      // WebKit traps. Pyodide promises no snapshots.
    }
  }
  const interpreter = await Interpreter.load(parts);
  try {
    const { buffer } = interpreter.takeSnapshot();
    if (buffer instanceof ArrayBuffer) post({ t: 'note', name: 'snapshot', value: buffer }, [buffer]);
  } catch {
    // The next run takes as long as this one.
  }
  return interpreter;
}

async function prepareParts(files: PythonInput['assets']): Promise<Parts> {
  serveFiles(files);
  // Pyodide refuses classic workers, by asking for this; module workers do not start in Chromium's opaque origins.
  Object.assign(globalThis, { importScripts: undefined });
  const importText = (name: string): Promise<unknown> =>
    import(URL.createObjectURL(new Blob([files[name] ?? ''], { type: 'text/javascript' })));
  const [pyodide, engine] = await Promise.all([importText('pyodide.mjs'), importText('pyodide.asm.mjs')]);
  return {
    loadPyodide: (pyodide as { loadPyodide: LoadPyodide }).loadPyodide,
    engine: (engine as { default: Engine }).default,
    address,
    sources: pythonSources,
  };
}

/** Lets `fetch` answer with the files, by name. */
function serveFiles(files: PythonInput['assets']): void {
  const answer = (url: string | URL): Promise<Response> => {
    const name = String(url).slice(address.length);
    const type = name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
    return Promise.resolve(new Response(files[name] ?? null, { headers: { 'content-type': type } }));
  };
  Object.assign(globalThis, { fetch: answer });
}
