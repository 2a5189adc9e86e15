import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { buildFrame } from '../build/frame.ts';
import { writeHostFiles } from './host-files.ts';
import { policyMeta, writePolicy } from './policy.ts';
import { findUsed } from './used.ts';

const charset = '<meta charset="utf-8">';

/**
 * Puts the content security policy into every page, and the files beside them that hosts read. Comes after whatever changes pages,
 * and before whatever reads their bytes.
 */
export function contentSecurityPolicy(): AstroIntegration {
  let base = '/';
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:config:setup': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { scriptHash } = await buildFrame();
        const policy = protectSite(fileURLToPath(dir), base, scriptHash);
        logger.info(`policy of ${policy.length} characters: ${policy}`);
      },
    },
  };
}

/**
 * Writes the policy into the pages of a built site, and the host files beside them → the policy.
 * @throws {Error} when a page has what the policy forbids
 */
export function protectSite(folder: string, base: string, frameHash: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => name.endsWith('.html')).sort();
  const pages = files.map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
  const policy = writePolicy(findUsed(pages), frameHash);
  for (const { path, html } of pages) {
    if (!html.includes(charset))
      throw new Error(`${path} does not begin with ${charset}: there is no place for the policy`);
    writeFileSync(join(folder, path), html.replace(charset, `${charset}${policyMeta(policy)}`));
  }
  const hostFiles = writeHostFiles({
    base,
    policy,
    languages: publishedLanguages.map(({ code }) => code),
    pages: files
      .filter((path) => /(^|\/)index\.html$/.test(path))
      .map((path) => base + path.slice(0, -'index.html'.length)),
  });
  for (const [path, text] of hostFiles) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return policy;
}
