import { isLang } from '../../i18n/languages.ts';
import type { Catalog, Entry, Prose } from '../../schema/entry.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../read-entry.ts';
import { checkFacts } from './facts.ts';
import { checkFigures } from './figures.ts';
import { checkGroups } from './groups.ts';
import { checkLinks } from './links.ts';
import { checkPlanned } from './planned.ts';
import { checkPrograms } from './programs.ts';
import { checkProse } from './prose.ts';
import { checkRecordings } from './recordings.ts';
import { checkRelations } from './relations.ts';
import { checkRunsOn } from './runs-on.ts';
import { checkUntranslated } from './untranslated.ts';

/** What every check of an entry may ask. */
export interface CheckContext {
  readonly catalog: Catalog;
  readonly reading: Reading;
  /** file, text → the line where the text first stands, as a word of its own if there is one; or 1. */
  readonly lineOf: (file: string, text: string) => number;
  /** runtime, class → is it published, planned, or in a file that cannot be read? */
  readonly isKnown: (runtime: string, className: string) => boolean;
}

const checks: readonly ((entry: Entry, context: CheckContext) => Problem[])[] = [
  checkFacts,
  checkRelations,
  checkPrograms,
  checkRecordings,
  checkRunsOn,
  checkProse,
  checkUntranslated,
  checkGroups,
  checkFigures,
  checkLinks,
];

/** Everything that can be said of the catalog only when all of it is there. Drafts are not checked for completeness. */
export function checkCatalog(catalog: Catalog, reading: Reading): Problem[] {
  const names = new Set([
    ...catalog.exceptions.filter(({ facts }) => facts.status === 'published').map(({ className }) => className),
    ...Object.keys(catalog.planned),
  ]);
  const context: CheckContext = {
    catalog,
    reading,
    lineOf: (file, text) => lineOfText(reading.sources.get(file) ?? '', text),
    isKnown: (runtime, className) =>
      names.has(className) ||
      [`${className}/facts.yaml`, 'planned.yaml'].some((file) =>
        reading.unreadable.has(`content/errors/${runtime}/${file}`),
      ),
  };
  const entries = catalog.exceptions.flatMap((entry) => [entry, ...entry.messages]);
  const published = entries.filter(({ facts }) => facts.status === 'published');
  return [
    ...published.flatMap((entry) => checks.flatMap((check) => check(entry, context))),
    ...checkPlanned(catalog, context),
  ];
}

function lineOfText(source: string, text: string): number {
  const lines = source.split('\n');
  const asWord = lines.findIndex((line) => line.includes(text) && !/[\w.]/.test(line.charAt(line.indexOf(text) - 1)));
  return Math.max((asWord < 0 ? lines.findIndex((line) => line.includes(text)) : asWord) + 1, 1);
}

/** entry → its prose in each language that has it. */
export function proses(entry: Entry): { lang: string; prose: Prose }[] {
  return Object.entries(entry.prose).flatMap(([lang, prose]) =>
    prose !== undefined && isLang(lang) ? [{ lang, prose }] : [],
  );
}
