import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../e2e/browser.ts';
import { pasted } from '../e2e/pasted.ts';
import { fieldOf } from '../e2e/pasted.ts';
import { disconnect, save, useHosts, type Host } from './host.ts';

const { open } = useBrowser();
const host = useHosts();

/** What the manifest that a page links tells the system of sharing. */
interface ShareTarget {
  readonly action: string;
  readonly method: string;
  readonly enctype: string;
  readonly params: { readonly text: string; readonly files: readonly { readonly name: string }[] };
}

async function targetOf(page: Page): Promise<ShareTarget> {
  const link = page.locator('link[rel=manifest]');
  await link.waitFor({ state: 'attached' });
  const { share_target: target } = (await (
    await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
  ).json()) as { share_target: ShareTarget };
  return target;
}

/** Does what the system does when somebody shares with the app: posts a form there, as a navigation. */
async function share(
  page: Page,
  { action, method, enctype, params }: ShareTarget,
  text: string,
  asFile = false,
): Promise<void> {
  const form = { action: new URL(action, page.url()).href, method, enctype };
  // The system is no page, and under no page's policy.
  await page.goto('about:blank');
  await page.evaluate(
    ([given, shared, isFile]) => {
      const element = Object.assign(document.createElement('form'), { action: given.action, method: given.method });
      element.enctype = given.enctype;
      const field = document.createElement(isFile ? 'input' : 'textarea');
      field.name = given.name;
      if (field instanceof HTMLInputElement) {
        const transfer = new DataTransfer();
        transfer.items.add(new File([shared], 'app.log', { type: 'text/plain' }));
        field.type = 'file';
        field.files = transfer.files;
      } else field.value = shared;
      element.append(field);
      document.body.append(element);
      element.submit();
    },
    [{ ...form, name: asFile ? (params.files[0]?.name ?? '') : params.text }, text, asFile] as const,
  );
}

async function start(base = '/', folder = 'dist'): Promise<{ page: Page; own: Host; target: ShareTarget }> {
  const own = await host(folder, base);
  const page = await open(`${own.url}pt/offline/`);
  await save(page);
  return { page, own, target: await targetOf(page) };
}

describe('a text that is shared with the site', () => {
  it.each([
    ['with a connection', 'dist', '/', false],
    ['without one', 'dist', '/', true],
    ['under /docs', '.cache/docs', '/docs/', false],
  ])(
    '%s is read as if it had been pasted; no request, address or history holds any of it',
    async (_, folder, base, isOffline) => {
      const { page, own, target } = await start(base, folder);
      const secret = 'hunter2secret';
      const bodies: string[] = [];
      page.context().on('request', (request) => {
        if (request.serviceWorker() !== null)
          bodies.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
      });
      if (isOffline) await disconnect(page.context(), own);
      own.requests.length = 0;
      await share(page, target, pasted.windows.replace('baixar', secret));
      const card = page.locator('search-box .reading');
      await card.locator('.privacy').waitFor();
      expect(await card.locator('.name').innerText()).toContain('ConnectionResetError');
      expect(await fieldOf(page).inputValue()).toContain(secret);
      expect(page.url()).toBe(`${own.url}pt/`);
      expect(own.requests.filter((request) => !request.startsWith('GET ') || request.includes('/share/'))).toEqual([]);
      expect(bodies.filter((body) => body.startsWith('POST') || body.includes(secret))).toEqual([]);
      const kept = await page.evaluate(async () => {
        const texts = await Promise.all(
          (await caches.keys()).map(async (name) => {
            const cache = await caches.open(name);
            return (await cache.keys()).map(({ url }) => url).join('\n');
          }),
        );
        const entries = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
          ({ name }) => name,
        );
        return [
          ...texts,
          ...entries,
          JSON.stringify([localStorage, sessionStorage, history.state, document.referrer]),
        ].join('\n');
      });
      expect(kept).not.toContain(secret);
      // It was there for one page, once.
      await page.reload();
      expect(await fieldOf(page).inputValue()).not.toContain(secret);
      await page.context().close();
    },
  );

  it('as a file is what the file holds', async () => {
    const { page, target } = await start();
    await share(page, target, pasted.node, true);
    await page.locator('search-box .reading .privacy').waitFor();
    expect(await page.locator('search-box .reading .name').innerText()).toContain('ECONNREFUSED');
    await page.context().close();
  });

  it('with markup in it is shown as text', async () => {
    const { page, target } = await start();
    await share(
      page,
      target,
      'KeyError: <img src=x onerror="document.title=1">\n</textarea><script>document.title=2</script>',
    );
    await page.locator('search-box .reading .privacy').waitFor();
    expect(await fieldOf(page).inputValue()).toContain('<script>document.title=2</script>');
    expect(await page.title()).not.toMatch(/^[12]$/);
    await page.context().close();
  });

  it('is asked for by no page of a reader who has saved nothing', async () => {
    const own = await host('dist');
    const page = await open(`${own.url}pt/#shared`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('link[rel=manifest]').count()).toBe(0);
    expect(await fieldOf(page).inputValue()).toBe('');
    await page.context().close();
  });
});
