import { buildContent } from '../../../src/cli/build-content.ts';
import { loadPublished } from '../../../src/catalog/load.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import type { NameEntry } from '../../../src/schema/names.ts';

/** The names of all pages in a language, as the box ranks them. */
export function sampleNames(lang: Lang): readonly NameEntry[] {
  return buildContent(loadPublished(process.cwd()), lang, { version: '0', origin: 'https://errata.example' }).names;
}
