import { expect, inject } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';
import { useBrowser } from '../browser.ts';
import { row } from '../program.ts';
import { answers, faultsOf, hold, openBroken } from './fault.ts';
import { button, demo, reads, runs, says, showTypeScript } from './program-page.ts';

const site = inject('site');
const { open } = useBrowser();
const fault = faultsOf('programs');

const noWasm = (): void => void Reflect.deleteProperty(globalThis, 'WebAssembly');

fault(
  { broken: 'the browser has no WebAssembly', still: 'Python says so and downloads nothing; TypeScript runs as it is' },
  async (lang, texts) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, { before: noWasm });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await button(page, texts.demo.runFile, 'retry.py').click();
    await says(page, 'retry.py', `${texts.playground.noWasm} ${texts.playground.stillWorks}`);
    await reads(page, 'retry.py');
    expect(asked.filter((url) => url.includes('/play/'))).toEqual([]);
    await showTypeScript(page);
    await runs(page, texts);
    expect(noticed).toEqual([]);
    await page.context().close();
  },
);

for (const [broken, before] of [
  [
    'the browser refuses the frame of the sandbox',
    () => Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', { set: () => undefined }),
  ],
  [
    'the browser makes no worker in the sandbox',
    () => {
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'srcdoc');
      Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', {
        set(text: string) {
          own?.set?.call(this, text.replace('worker-src blob:', "worker-src 'none'"));
        },
      });
    },
  ],
] as const) {
  fault({ broken, still: 'the run says so; code and recorded output stay' }, async (lang, texts) => {
    const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, { before });
    await showTypeScript(page);
    await button(page, texts.demo.runFile, 'retry.ts').click();
    await says(page, 'retry.ts', `${texts.playground.refused} ${texts.playground.stillWorks}`);
    await reads(page, 'retry.ts');
    expect(await button(page, texts.demo.runFile, 'retry.ts').isEnabled()).toBe(true);
    expect(noticed.filter((line) => !line.includes("worker-src 'none'"))).toEqual([]);
    await page.context().close();
  });
}

for (const [broken, answer] of [
  ['is missing', answers.missing],
  ['is truncated', answers.half],
  ['is cut off', answers.cut],
] as const) {
  fault(
    {
      broken: `the runtime for programs ${broken}`,
      still: 'the run says so; code and output stay; the next run works without a reload',
    },
    async (lang, texts) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, { routes: [[/\/play\//, answer]] });
      await showTypeScript(page);
      await button(page, texts.demo.runFile, 'retry.ts').click();
      await says(page, 'retry.ts', texts.playground.stillWorks);
      expect(await row(page, 'retry.ts').getByRole('status').innerText()).toContain(
        texts.playground.downloadFailed.split('{')[0] ?? '',
      );
      await reads(page, 'retry.ts');
      await page.unrouteAll();
      await runs(page, texts);
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );

  fault(
    {
      broken: `what a program needs to begin ${broken}`,
      still: 'its buttons say so; the next click works without a reload',
    },
    async (lang, texts) => {
      const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, {
        routes: [[/\/programs\/|playground\.json/, answer]],
      });
      await showTypeScript(page);
      await button(page, texts.demo.editFile, 'retry.ts').click();
      await says(page, 'retry.ts', texts.demo.unloaded);
      await reads(page, 'retry.ts');
      await page.unrouteAll();
      await runs(page, texts);
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );
}

for (const [broken, late] of [
  ['what a program needs comes late', /\/programs\/|playground\.json/],
  ['the script that runs programs comes late', /_astro\/player\./],
] as const) {
  fault(
    { broken, still: 'the click is answered: it loads; clicks of the impatient do not stop what they wait for' },
    async (lang, texts) => {
      const held = hold();
      const { page, noticed } = await openBroken(open, `${site}${lang}/${demo}`, { routes: [[late, held.answer]] });
      await showTypeScript(page);
      await button(page, texts.demo.runFile, 'retry.ts').click();
      await says(page, 'retry.ts', texts.site.loading);
      await reads(page, 'retry.ts');
      await button(page, texts.demo.runFile, 'retry.ts').click();
      held.release();
      await says(page, 'retry.ts', `${fill(texts.playground.ended, { n: 0 })} · ${texts.playground.same}`);
      expect(noticed).toEqual([]);
      await page.context().close();
    },
  );
}
