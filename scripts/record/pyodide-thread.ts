// Runs one Python program on Pyodide, in a thread of the recorder, or makes the snapshot that such threads start from.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';
import { Interpreter } from '../../src/playground/python/interpreter.ts';
import type { Engine, LoadPyodide } from '../../src/playground/python/pyodide.ts';
import type { FromThread, ThreadInput } from './pyodide.ts';

// The package declares no types for it.
const enginePath = import.meta.resolve('pyodide/pyodide.asm.mjs');
const engine = (await import(enginePath)) as { default: Engine };
const { folder, sources, snapshot, program } = workerData as ThreadInput;
const post = (message: FromThread): void => parentPort?.postMessage(message);

const interpreter = await Interpreter.load({
  loadPyodide: loadPyodide as unknown as LoadPyodide,
  engine: engine.default,
  address: folder,
  sources,
  ...(snapshot === undefined ? {} : { snapshot: readFileSync(snapshot) }),
});
if (program === undefined) {
  post({ t: 'snapshot', memory: interpreter.takeSnapshot() });
} else {
  const ended = interpreter.run(program.code, program.file, (fd, text) => post({ t: 'out', fd, text }));
  post({ t: 'ended', ended });
}
