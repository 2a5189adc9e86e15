import { build } from 'esbuild';
import type { Playground } from '../../scripts/build/playground.ts';

/** A script of this folder, as the browser gets it, with these modules for those that the site's build makes. */
export async function bundle(entry: string, modules: Playground['modules']): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/${entry}`],
    bundle: true,
    format: 'iife',
    write: false,
    plugins: [
      {
        name: 'built-modules',
        setup(plugged) {
          plugged.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
          plugged.onLoad({ filter: /./, namespace: 'virtual' }, ({ path }) => ({ contents: modules[path] ?? '' }));
        },
      },
    ],
  });
  return outputFiles.map(({ text }) => text).join('');
}
