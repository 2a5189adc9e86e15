import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Asset } from '../../src/playground/assets.ts';
import type { Manifest } from '../../src/playground/manifest.ts';
import { buildFrame } from './frame.ts';
import { bundleNodeRuntime } from './node-runtime.ts';
import { bundlePythonRuntime, readPyodideFiles } from './python-runtime.ts';
import { splitStripper } from './stripper.ts';

/** All that the playground loads: its files by their path in the site, and the manifest that pages find them by. */
export interface Playground {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: Manifest;
  /** Modules that the page's scripts import, as texts: they are bundled with them. */
  readonly modules: Readonly<Record<string, string>>;
}

/**
 * Builds the playground's files. What they are called says what is in them: they can be kept for ever.
 * @param base the sub-path of the site, with a slash at both ends
 */
export async function buildPlayground(base: string): Promise<Playground> {
  const files = new Map<string, Buffer>();
  const add = (name: string, content: string | Uint8Array): Asset => {
    const bytes = Buffer.from(content as string);
    const extension = extname(name);
    const path = `play/${name.slice(0, -extension.length)}.${hashOf(bytes)}${extension}`;
    files.set(path, bytes);
    return { url: `${base}${path}`, bytes: bytes.length };
  };
  const [frame, node, nodeFs, python] = await Promise.all([
    buildFrame(),
    bundleNodeRuntime({ fs: false }),
    bundleNodeRuntime({ fs: true }),
    bundlePythonRuntime(),
  ]);
  const pyodide = Object.entries(readPyodideFiles());
  const { wasm, glue } = splitStripper();
  const manifest: Manifest = {
    frame,
    nodeRuntime: add('node-runtime.js', node),
    nodeRuntimeFs: add('node-runtime-fs.js', nodeFs),
    stripper: add('swc.wasm', wasm),
    pythonRuntime: add('python-runtime.js', python),
    pyodide: Object.fromEntries(pyodide.map(([name, content]) => [name, add(name, content)])),
  };
  return {
    files,
    manifest,
    modules: {
      'virtual:playground': `export const manifest = ${JSON.stringify(manifest)};`,
      'virtual:stripper': glue,
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
