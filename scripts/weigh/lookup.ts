import { publishedLanguages } from '../../src/i18n/languages.ts';
import { missedBytes } from '../lookup/limits.ts';
import { weighLookup } from '../lookup/weigh.ts';
import type { Counts } from '../report.ts';

/** What the lookup weighs: each published language, and its bytes (brotli) by part. */
export async function weighLookups(root: string): Promise<{ lang: string; weights: Record<string, number> }[]> {
  const languages = publishedLanguages.map(async ({ code }) => ({
    lang: code,
    weights: await weighLookup(root, code),
  }));
  return Promise.all(languages);
}

/** The same, held to its limits: what was kept and broken, and a line for each that is broken. */
export function checkLookups(lookups: Awaited<ReturnType<typeof weighLookups>>): { counts: Counts; broken: string[] } {
  const checked = lookups.flatMap(({ lang, weights }) => missedBytes(`lookup, ${lang}`, weights));
  const broken = checked.filter((line) => line !== undefined);
  return { counts: { passed: checked.length - broken.length, failed: broken.length, skipped: 0 }, broken };
}
