import { afterAll, it } from 'vitest';
import { recordQuality } from '../../scripts/quality/record.ts';
import { readCatalog } from '../../src/catalog/load.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Strings } from '../../src/schema/strings.ts';
import type { Fault } from '../e2e/faults/fault.ts';

const { strings } = readCatalog(process.cwd()).catalog;

/**
 * Declares the tests of faults while pages are saved: one per fault and language. Those that hold become rows of a table of their own.
 * @returns what declares one, in the languages that are named
 */
export function faultsWhileSaving(
  name: string,
  title: string,
): (fault: Fault, langs: readonly Lang[], test: (lang: Lang, texts: Strings['offline']) => Promise<void>) => void {
  const faults: { readonly fault: Fault; readonly held: Lang[] }[] = [];
  afterAll(() => {
    recordQuality({
      name,
      title,
      columns: ['broken on purpose', 'what is left, and said', 'languages'],
      rows: faults
        .filter(({ held }) => held.length > 0)
        .map(({ fault: { broken, still }, held }) => [broken, still, held.join(' ')]),
      note: 'In Chromium.',
    });
  });
  return (fault, langs, test) => {
    const held: Lang[] = [];
    faults.push({ fault, held });
    it.each(langs)(`${fault.broken}: ${fault.still} (%s)`, async (lang) => {
      const texts = strings[lang]?.offline;
      if (texts === undefined) throw new Error(`no strings in ${lang}`);
      await test(lang, texts);
      held.push(lang);
    });
  };
}
