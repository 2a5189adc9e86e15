import { build, type BuildOptions } from 'esbuild';
import { shipped } from './shipped.ts';

/**
 * Bundles a classic script for the sandbox: one minified text, for browsers.
 * @param entry path of the entry
 * @param options of esbuild, beside those that all such scripts share
 */
export async function bundleScript(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles = [], metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    ...options,
    metafile: true,
  });
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) if (bytesInOutput > 0) shipped.add(path);
  }
  return outputFiles.map(({ text }) => text).join('');
}
