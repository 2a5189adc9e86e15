import type { Asset } from './assets.ts';

/** What the build made for the playground: the page gets it from `virtual:playground`. */
export interface Manifest {
  /** The sandbox: its document, and its script's hash (`'sha256-…'`), which the policy of a page that has one must allow. */
  readonly frame: { readonly html: string; readonly scriptHash: string };
  /** Runtimes for TypeScript: scripts of classic workers. */
  readonly nodeRuntime: Asset;
  readonly nodeRuntimeFs: Asset;
  /** swc.wasm, which takes the types out of what a reader wrote. */
  readonly stripper: Asset;
  /** The runtime for Python, and Pyodide's own files by name. */
  readonly pythonRuntime: Asset;
  readonly pyodide: Readonly<Record<string, Asset>>;
}
