import { isLang } from '../../i18n/languages.ts';
import type { Catalog, Entry, Prose } from '../../schema/entry.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../read-entry.ts';
import { checkFacts } from './facts.ts';
import { checkFigures } from './figures.ts';
import { checkLinks } from './links.ts';
import { checkPlanned } from './planned.ts';
import { checkPrograms } from './programs.ts';
import { checkProse } from './prose.ts';
import { checkRecordings } from './recordings.ts';

/** What every check of an entry may ask. */
export interface CheckContext {
  readonly catalog: Catalog;
  readonly reading: Reading;
  /** file, text → the line where the text first stands, or 1. */
  readonly lineOf: (file: string, text: string) => number;
}

const checks: readonly ((entry: Entry, context: CheckContext) => Problem[])[] = [
  checkFacts,
  checkPrograms,
  checkRecordings,
  checkProse,
  checkFigures,
  checkLinks,
];

/** Everything that can be said of the catalog only when all of it is there. Drafts are not checked for completeness. */
export function checkCatalog(catalog: Catalog, reading: Reading): Problem[] {
  const context: CheckContext = {
    catalog,
    reading,
    lineOf: (file, text) => {
      const lines = reading.sources.get(file)?.split('\n') ?? [];
      return Math.max(lines.findIndex((line) => line.includes(text)) + 1, 1);
    },
  };
  const entries = catalog.exceptions.flatMap((entry) => [entry, ...entry.messages]);
  const published = entries.filter(({ facts }) => facts.status === 'published');
  return [
    ...published.flatMap((entry) => checks.flatMap((check) => check(entry, context))),
    ...checkPlanned(catalog, context),
  ];
}

/** entry → its prose in each language that has it. */
export function proses(entry: Entry): { lang: string; prose: Prose }[] {
  return Object.entries(entry.prose).flatMap(([lang, prose]) =>
    prose !== undefined && isLang(lang) ? [{ lang, prose }] : [],
  );
}
