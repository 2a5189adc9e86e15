import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('dist/licenses.txt', 'utf8');
const named = [...text.matchAll(/^(\S+) [\d.]+\S* \([^)]+\)\. Source: \S+$/gm)].map(([, name]) => name);

/** Words that only one package's code has in it, whoever made it smaller: what is found in the site has to be named. */
const traces: Readonly<Record<string, RegExp>> = {
  '@codemirror/view': /cm-content/,
  '@codemirror/state': /Selection points outside of document/,
  '@lezer/lr': /No parse at/,
  'readable-stream': /ERR_STREAM_PREMATURE_CLOSE/,
  memfs: /ENOTEMPTY/,
  pyodide: /pyodide/i,
  pagefind: /pagefind/i,
  'workbox-core': /workbox:core:/,
  'workbox-precaching': /workbox:precaching:/,
  'workbox-routing': /workbox:routing:/,
  'workbox-strategies': /workbox:strategies:/,
};

it('licenses.txt names what the built scripts hold', () => {
  const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => readFileSync(`dist/${file}`, 'utf8'));
  for (const [name, trace] of Object.entries(traces)) {
    expect(
      scripts.some((script) => trace.test(script)),
      `${name} leaves its trace`,
    ).toBe(true);
    expect(named).toContain(name);
  }
});

it('and nothing that only makes the site', () => {
  for (const name of ['astro', 'vitest', 'playwright', 'typescript', 'shiki', 'esbuild', 'sharp']) {
    expect(named).not.toContain(name);
  }
  expect(new Set(named).size).toBe(named.length);
});
