import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compress } from './brotli.ts';
import { buildPlayground, type Playground } from './playground.ts';

const isOurs = (id: string): boolean => id === 'virtual:playground' || id === 'virtual:stripper';
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

/**
 * The playground's files in the site, each with a compressed sibling (.br) for hosts that serve those, and the modules that find
 * them (`virtual:playground`, `virtual:stripper`). `npm run dev` serves them from memory.
 */
export function playground(): AstroIntegration {
  let base = '/';
  let built: Promise<Playground> | undefined;
  const get = (): Promise<Playground> => (built ??= buildPlayground(base));
  return {
    name: 'playground',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'playground-modules',
                resolveId: (id: string) => (isOurs(id) ? `\0${id}` : undefined),
                load: async (id: string) =>
                  id.startsWith('\0') && isOurs(id.slice(1)) ? (await get()).modules[id.slice(1)] : undefined,
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]?.replace(/^.*\/(?=play\/)/, '') ?? '';
          if (!path.startsWith('play/')) return next();
          get().then(({ files }) => {
            const content = files.get(path);
            if (content === undefined) return next();
            response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
            response.end(content);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files } = await get();
        await writePlayground(fileURLToPath(dir), files);
        logger.info(`${files.size} files of the playground`);
      },
    },
  };
}

/** Writes the files, and a compressed sibling of each, into the folder of a built site. */
async function writePlayground(folder: string, files: Playground['files']): Promise<void> {
  const write = (path: string, content: Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  await Promise.all(
    [...files].map(async ([path, content]) => {
      write(path, content);
      write(`${path}.br`, await compress(content));
    }),
  );
}
