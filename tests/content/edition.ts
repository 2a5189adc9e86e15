import { readCatalog } from '../../src/catalog/load.ts';
import { buildProgramFiles } from '../../src/catalog/program-files.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import { createPaths } from '../../src/i18n/paths.ts';
import { editionOf, type Edition } from '../../src/model/context.ts';
import { buildLookupData } from '../../src/model/lookup-data.ts';
import { buildNames } from '../../src/model/names.ts';
import type { NameEntry } from '../../src/schema/names.ts';
import { joinNames } from '../../src/search/join-names.ts';
import type { Catalog, ExceptionEntry, MessageEntry } from '../../src/schema/entry.ts';
import { copyFixture } from './fixture.ts';

/** The fixture as a site in one language, with its exception and its message. */
export function readEdition(lang: Lang): { edition: Edition; exception: ExceptionEntry; message: MessageEntry } {
  const { catalog } = readCatalog(copyFixture().root);
  const [exception] = catalog.exceptions;
  const [message] = exception?.messages ?? [];
  if (exception === undefined || message === undefined) throw new Error('the fixture has an exception and a message');
  return { edition: editionAt(catalog, lang), exception, message };
}

/** A catalog as a site in one language, at the root of its host. */
export function editionAt(catalog: Catalog, lang: Lang): Edition {
  const site = {
    catalog,
    paths: createPaths('/'),
    programs: buildProgramFiles(catalog),
    origin: 'https://errata.example',
    repository: 'https://host.example/errata',
  };
  return editionOf(site, lang);
}

/** A catalog → all names of one language, as the box and the command line rank them. */
export function namesAt(catalog: Catalog, lang: Lang): NameEntry[] {
  const edition = editionAt(catalog, lang);
  return joinNames(buildNames(edition), buildLookupData(edition), lang);
}

/** A catalog with other classes: documented ones (name → parent), each a copy of the fixture's exception, and planned ones. */
export function withClasses(
  { catalog }: Edition,
  documented: Readonly<Record<string, string>>,
  planned: Catalog['planned'],
): Catalog {
  const [model] = catalog.exceptions;
  if (model === undefined) throw new Error('the fixture has an exception');
  const exceptions = Object.entries(documented).map(([className, parent]) => ({
    ...model,
    className,
    messages: [],
    facts: { ...model.facts, parent },
  }));
  return { ...catalog, exceptions, planned };
}
