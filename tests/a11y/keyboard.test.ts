import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { fieldOf } from '../e2e/pasted.ts';
import { templates } from './pages.ts';
import { measure } from './results.ts';
import { states } from './states.ts';
import { findTargets, judgeOrder, judgeReach, walk } from './tab-stops.ts';

const site = inject('site');
const { open } = useBrowser();

describe.each([
  ['1360 px, light', { colorScheme: 'light', viewport: { width: 1360, height: 800 } }],
  ['390 px, dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)('with the Tab key alone, at %s', (where, options) => {
  it.each(states)(
    'all of this page is reached in the order in which it is seen, nothing holds the focus, and it is always seen: $name',
    async ({ name, path, reach }) => {
      const page = await open(`${site}pt/${path}`, options);
      await reach(page);
      const targets = await findTargets(page);
      const stops = await walk(page, targets);
      const problems = {
        reach: judgeReach(targets, stops),
        order: judgeOrder(targets, stops),
        focus: stops.filter((stop) => stop.unseen.length > 0).map((stop) => `${stop.name}: ${stop.unseen.join('; ')}`),
      };
      await measure(name, 'tab stops', where, () => {
        expect({ reach: problems.reach, order: problems.order }).toEqual({ reach: [], order: [] });
        return targets.length;
      });
      await measure(name, 'focus seen', where, () => {
        expect(problems.focus).toEqual([]);
        return stops.length;
      });
      await page.context().close();
    },
  );
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: node } = document;
    return node?.getAttribute('aria-label') ?? node?.textContent.trim() ?? '';
  });

describe('what the keyboard does', () => {
  it('the first stop of a page leads past the header into the text', async () => {
    const page = await open(`${site}en/${templates.exception}`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  it('tabs change with the arrow keys and are one stop; Space copies; Enter changes the theme; Space unfolds', async () => {
    const page = await open(`${site}en/${templates.exception}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const tab = page.locator('[role=tab][aria-selected=true]').first();
    await tab.focus();
    const before = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).not.toBe(before);
    expect(await page.locator('[role=tablist]').first().locator('[tabindex="0"]').count()).toBe(1);
    await page.locator('copy-button button').filter({ visible: true }).first().focus();
    await page.keyboard.press('Space');
    await page.locator('copy-button [role=status]').filter({ hasText: 'Copied' }).first().waitFor();
    await page.locator('theme-switch button').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.locator('.after summary').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.after details').getAttribute('open')).toBe('');
    await page.context().close();
  });

  it('a search is typed, chosen with arrows and opened with Enter; Escape closes it and stays in the field', async () => {
    const page = await open(`${site}en/${templates.about}`);
    await page.keyboard.press('/');
    await page.keyboard.type('ConnectionResetError');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-results]').isVisible()).toBe(false);
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type(' ');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/connectionreseterror/**');
    await page.context().close();
  });

  it('in the editor, Tab moves on and back; Escape leaves for the button that runs, and Enter runs', async () => {
    const page = await open(`${site}en/${templates.demo}`);
    await page.getByRole('tab', { name: 'TypeScript' }).click();
    await page.locator('code-demo[data-file="retry.ts"] [value=edit]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.cm-content').waitFor();
    expect(await focused(page)).toContain('retry.ts');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') === null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Run retry.ts');
    await page.keyboard.press('Enter');
    await page.locator('code-demo[data-file="retry.ts"] [role=status]').filter({ hasText: 'Exit' }).waitFor();
    expect(await focused(page)).toBe('Run retry.ts');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Reset retry.ts');
    await page.context().close();
  });
});
