import { loadPublished } from '../../src/catalog/load.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { createPaths } from '../../src/i18n/paths.ts';
import type { LookupData } from '../../src/lookup/data.ts';
import { editionOf } from '../../src/model/context.ts';
import { buildLookupData } from '../../src/model/lookup-data.ts';

/** The repository's root, a language → what the lookup knows of the published content. Nothing in it needs the site's address. */
export function loadLookupData(root: string, lang: Lang): LookupData {
  const site = {
    catalog: loadPublished(root),
    paths: createPaths('/'),
    programs: new Map(),
    origin: '',
    repository: '',
  };
  return buildLookupData(editionOf(site, lang));
}
