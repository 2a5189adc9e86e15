import { createPaths } from '../i18n/paths.ts';
import type { Lang } from '../i18n/languages.ts';
import { buildCardTexts } from '../model/card.ts';
import { editionOf } from '../model/context.ts';
import { buildLookupData } from '../model/lookup-data.ts';
import { buildNames } from '../model/names.ts';
import { buildTextCard } from '../model/text-card.ts';
import { buildTextPage } from '../model/text-page.ts';
import { joinNames } from '../search/join-names.ts';
import type { Catalog } from '../schema/entry.ts';
import type { Content } from './content.ts';

/** What is published, and where → what the command line knows in one language. */
export function buildContent(
  catalog: Catalog,
  lang: Lang,
  { version, origin, base = '/' }: { version: string; origin: string; base?: string },
): Content {
  const site = { catalog, paths: createPaths(base), programs: new Map<never, never>(), origin, repository: '' };
  const edition = editionOf(site, lang);
  const lookup = buildLookupData(edition);
  const entries = catalog.exceptions.flatMap((entry) => [entry, ...entry.messages]);
  const pages = entries.map((entry) => ({ page: buildTextPage(edition, entry), card: buildTextCard(edition, entry) }));
  return {
    version,
    origin,
    strings: edition.strings,
    names: joinNames(buildNames(edition), lookup, lang),
    pages: pages.map(({ page }) => page),
    cards: Object.fromEntries(pages.map(({ page, card }) => [page.url, card])),
    cardTexts: buildCardTexts(edition),
    lookup,
  };
}
