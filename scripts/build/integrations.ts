import { mkdirSync, readFileSync, readdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { headScript } from '../../src/layouts/theme.ts';
import { mendPagefind } from './mend-pagefind.ts';

/** Servers that can choose by path look for /pt/404.html; Astro writes /pt/404/index.html. */
export function languageNotFoundPages(): AstroIntegration {
  return {
    name: 'language-404',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { code } of publishedLanguages) {
          const folder = join(fileURLToPath(dir), code, '404');
          renameSync(join(folder, 'index.html'), `${folder}.html`);
          rmdirSync(folder);
        }
      },
    },
  };
}

/**
 * Lets each page's script come after the page is there and painted: nothing of it is needed to read, and a module in the markup
 * would compete with the page for a slow connection (about 100 ms of LCP on a phone). Its address goes to the page's inline script
 * (src/layouts/theme.ts). The root, which only chooses a language, keeps its module: there is nothing to read.
 */
export function scriptsAfterLoad(): AstroIntegration {
  return {
    name: 'scripts-after-load',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
        let changed = 0;
        for (const page of pages.filter((file) => file !== 'index.html')) {
          const html = readFileSync(join(root, page), 'utf8');
          const late = html.replace(moduleScript, '');
          if (late === html) continue;
          const src = moduleScript.exec(html)?.[1] ?? '';
          const inline = `<script>${headScript}`;
          if (moduleScript.test(late) || !late.includes(inline)) {
            throw new Error(`${page}: one module script and the inline script of src/layouts/theme.ts were expected`);
          }
          writeFileSync(
            join(root, page),
            late.replace(inline, () => `<script data-src="${src}">${headScript}`),
          );
          changed += 1;
        }
        if (changed === 0) throw new Error('no page has a script in the form that Astro wrote until now');
        logger.info(`${changed} pages load their script after themselves`);
      },
    },
  };
}

const moduleScript = /<script type="module" src="([^"]+)"><\/script>/;

/** Indexes the built pages with Pagefind, one index per language. */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'full-text-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const { page_count } = await index.addDirectory({ path });
        // Written here, not by Pagefind, whose promise can come before its files are whole.
        const { files, errors: failures } = await index.getFiles();
        await close();
        if (page_count === 0 || failures.length > 0) {
          throw new Error(`Pagefind indexed ${page_count} pages: ${failures.join('; ')}`);
        }
        for (const { path: name, content } of files.filter((file) => !ownInterface.test(file.path))) {
          const file = join(path, 'pagefind', name);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, name === 'pagefind-entry.json' ? sortLanguages(content) : mendPagefind(name, content));
        }
        logger.info(`${page_count} pages indexed`);
      },
    },
  };
}

/** Pagefind's own interfaces are not used: we build ours on its API. */
const ownInterface = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Pagefind lists its languages in an order of chance; two builds are to have the same bytes. */
function sortLanguages(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...entry, languages });
}

/** `npm run dev`: a change in content/ reloads the page. */
export function contentWatcher(): AstroIntegration {
  return {
    name: 'content-watcher',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_, file) => {
          if (!/[\\/]content[\\/]/.test(file)) return;
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
