import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { bundleWorker, writeOffline } from './offline.ts';

/**
 * Reading without a network: the worker and its lists. The last of the integrations, because the lists have the hash of every
 * file. `OFFLINE=off npm run build` takes the worker back (docs/offline.md).
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
      },
      // The worker has the versions of the lists, the lists have licenses.txt, and that names what the worker holds: it is noted before.
      'astro:build:start': async () => {
        if (process.env.OFFLINE !== 'off') await bundleWorker(base, {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const lists = await writeOffline(fileURLToPath(dir), {
          base,
          langs: publishedLanguages.map(({ code }) => code),
          isOff: process.env.OFFLINE === 'off',
        });
        for (const { list, head } of lists)
          logger.info(`${list.lang}: ${head.files.files} files, ${head.files.bytes} bytes`);
        if (lists.length === 0) logger.info('the worker is taken back: OFFLINE=off');
      },
    },
  };
}
