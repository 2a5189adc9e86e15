import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import {
  contentWatcher,
  fullTextIndex,
  languageNotFoundPages,
  scriptsAfterLoad,
} from './scripts/build/integrations.ts';
import { licenses } from './scripts/build/licenses-integration.ts';
import { offline } from './scripts/build/offline-integration.ts';
import { playground } from './scripts/build/playground-integration.ts';
import { contentSecurityPolicy } from './scripts/policy/integration.ts';
import { fallbackLang, publishedLanguages } from './src/i18n/languages.ts';

const { homepage, repository } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  site: process.env.SITE ?? homepage,
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // One style sheet, inlined: a page is one round trip.
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    define: { 'import.meta.env.REPOSITORY': JSON.stringify(repository.url) },
    build: {
      // The page itself preloads nothing; what is loaded on use brings its parts at once.
      modulePreload: false,
      // No script in the markup but the one whose hash the policy has.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own directive in compiled MDX; nothing of ours can change it.
        onLog: (level, log, print) => log.code === 'MODULE_LEVEL_DIRECTIVE' || print(level, log),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Its name stands in every page: a short one, instead of that of the component with what Astro adds to it.
              entryFileNames: '_astro/page.[hash].js',
              // By themselves these would be a dozen files, by what else uses which of them: more than a browser loads at once from
              // one host, and an eighth more bytes.
              codeSplitting: {
                groups: [
                  { name: 'answers', test: /\/src\/(?:lookup\/core|search\/(?:join-names|packed|rank))\.ts$/ },
                  { name: 'common', test: /\/src\/(?:i18n\/(?:fill|visible)|components\/box\/element)\.ts$/ },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    mdx(),
    sitemap({
      i18n: {
        defaultLocale: fallbackLang,
        locales: Object.fromEntries(publishedLanguages.map(({ code, tag }) => [code, tag])),
      },
      // The root only chooses a language; pages that are not found or not saved are no pages; those of programs are reached from their exception.
      filter: (page) =>
        !/\/(404|unsaved)\/?$/.test(page) &&
        !page.includes('/demos/') &&
        new URL(page).pathname !== `${process.env.BASE ?? ''}/`,
    }),
    playground(),
    contentWatcher(),
    languageNotFoundPages(),
    scriptsAfterLoad(),
    contentSecurityPolicy(),
    fullTextIndex(),
    licenses(),
    // Last: it lists the files as they are.
    offline(),
  ],
});
