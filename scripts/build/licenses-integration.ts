import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLicenses } from './licenses.ts';
import { shipped } from './shipped.ts';

/** licenses.txt: what others wrote of that which readers get, and under which licences. From what the bundles really hold. */
export function licenses(): AstroIntegration {
  return {
    name: 'licenses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'note-what-ships',
                generateBundle(_, bundle) {
                  // The other bundles make the pages, on this machine; readers get what they made.
                  if (this.environment.name !== 'client') return;
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue;
                    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                      if (renderedLength > 0) shipped.add(id);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        writeFileSync(join(fileURLToPath(dir), 'licenses.txt'), `${readLicenses(shipped.folders)}\n`);
        logger.info(`${shipped.folders.length} packages are named in licenses.txt`);
      },
    },
  };
}
