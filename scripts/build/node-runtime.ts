import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleScript } from './bundle-script.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, 'src/playground/typescript');
const runtime = (file: string) => resolve(folder, 'runtime', file);
const installed = (file: string) => resolve(root, 'node_modules', file);

/** What packages ask of Node, and what they get instead. */
const standIns: Record<string, string> = {
  buffer: runtime('buffer.ts'),
  'buffer/': runtime('buffer.ts'),
  'node-inspect-extracted': runtime('inspect.ts'),
  'process/': runtime('streams/process.ts'),
  'readable-stream': installed('readable-stream/lib/stream.js'),
  stream: installed('readable-stream/lib/stream.js'),
  'string_decoder/': runtime('string-decoder.ts'),
};

/** Modules that packages import in another form than the runtime has them. */
const wrappers: Record<string, string> = {
  // What memfs uses of it.
  tslib: `exports.__exportStar = (from, to) => { for (const key in from) if (!(key in to)) to[key] = from[key]; };`,
  events: `export * from './events.ts'; export { EventEmitter as default } from './events.ts';`,
  path: `module.exports = require('./path.ts').path;`,
  url: `module.exports = require('./url.ts').url;`,
};

const imitateNode: Plugin = {
  name: 'imitate-node',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path }) => {
      const standIn = standIns[path.replace(/^node:/, '')];
      return standIn === undefined ? undefined : { path: standIn };
    });
    build.onResolve({ filter: /^(node:)?(events|path|tslib|url)$/ }, ({ path }) => ({
      path: path.replace(/^node:/, ''),
      namespace: 'imitate-node',
    }));
    build.onLoad({ filter: /./, namespace: 'imitate-node' }, ({ path }) => ({
      contents: wrappers[path] ?? '',
      resolveDir: runtime('.'),
    }));
    // Large, and hardly anybody's example.
    build.onLoad({ filter: /readable-stream.*(duplexify|compose)\.js$/ }, () => ({
      contents: `module.exports = () => { throw new Error('This page has no Duplex.from() and no compose()') }`,
    }));
    // Snapshots of the file system are not asked for.
    build.onLoad({ filter: /fs-snapshot\/lib\/index\.js$/ }, () => ({ contents: '' }));
    // The log of streams, which nobody reads.
    build.onLoad({ filter: /streams\/readable\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ *debug\(.*\)$/gm, ''),
    }));
    // Inside readable-stream: errors in Node's shape, and one inspect for all.
    build.onResolve({ filter: /^\.{1,2}\/.*(errors|operators|util|validators)$/ }, ({ path, importer }) => {
      if (!importer.includes('readable-stream')) return undefined;
      const own = /(errors|operators)$/.exec(path)?.[0] ?? 'support';
      return { path: runtime(`streams/${own}.ts`) };
    });
  },
};

/**
 * The script of the worker that runs TypeScript programs: minified, one file.
 * @param options.fs with `node:fs`, in memory
 */
export function bundleNodeRuntime({ fs }: { fs: boolean }): Promise<string> {
  return bundleScript(resolve(folder, fs ? 'boot-fs.ts' : 'boot.ts'), {
    legalComments: 'none',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    plugins: [imitateNode],
  });
}
