import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { ask, visit } from '../in-page.ts';
import { demo, entry, type Flow } from './flow.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of each large template, in a theme: every page and both themes are looked at in Chromium (tests/a11y). */
const pages = [
  ['pt/', 'dark'],
  [`en/${entry}`, 'light'],
  [`es/python/connectionrefusederror/connect-call-failed/`, 'dark'],
  [demo, 'light'],
] as const;

/** Every rule that axe has; its source comes through the driver, which no policy of the page forbids. */
const axe: Flow = {
  name: 'axe finds nothing on four kinds of page',
  run: async (page, site) => {
    for (const [path, theme] of pages) {
      await visit(page, site + path);
      await ask(page, (chosen) => localStorage.setItem('theme', chosen), theme);
      await visit(page, site + path);
      const violations = await page.evaluate(`(() => {
        ${source};
        return axe.run().then(({ violations, passes }) => [
          ...(passes.length > 20 ? [] : ['axe looked at nothing']),
          ...violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)),
        ]);
      })()`);
      expect(violations, path).toEqual([]);
    }
    await ask(page, () => localStorage.removeItem('theme'));
  },
};

/** Accessibility, as each engine has it. */
export const axeFlows: readonly Flow[] = [axe];
