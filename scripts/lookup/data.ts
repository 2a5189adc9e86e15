import { loadPublished } from '../../src/catalog/load.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { createPaths } from '../../src/i18n/paths.ts';
import type { LookupData } from '../../src/lookup/data.ts';
import { editionOf, type Edition } from '../../src/model/context.ts';
import { buildLookupData } from '../../src/model/lookup-data.ts';

/** The repository's root, a language → what the lookup knows of the published content. */
export function loadLookupData(root: string, lang: Lang): LookupData {
  return buildLookupData(loadEdition(root, lang));
}

/** The repository's root, a language → the published content; nothing that is asked of it needs the site's address. */
export function loadEdition(root: string, lang: Lang): Edition {
  const site = {
    catalog: loadPublished(root),
    paths: createPaths('/'),
    programs: new Map(),
    origin: '',
    repository: '',
  };
  return editionOf(site, lang);
}
