import type { Counts } from '../report.ts';
import type { Weight } from './page.ts';

/** A promise about pages: a number, its limit, and the pages it is made for. */
interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly appliesTo: (weight: Weight) => boolean;
  readonly measure: (weight: Weight) => number;
  /** What the number is made of. */
  readonly detail?: (weight: Weight) => readonly string[];
}

const everyPage = (): boolean => true;
/** Ten packets of 1,460 bytes: what a server sends before it waits for the first answer. */
const firstRoundTrip = 14_600;

/** Everything the site promises about the weight of its pages. */
function budgetsFor(weights: readonly Weight[]): readonly Budget[] {
  const sheet = mostCommon(weights.map((weight) => weight.sheet));
  return [
    { name: 'critical path (document), bytes', limit: firstRoundTrip, appliesTo: isEntry, measure: ({ html }) => html },
    {
      name: 'first load, bytes',
      limit: 20_000,
      appliesTo: everyPage,
      measure: ({ total }) => total,
      detail: ({ requests }) => requests,
    },
    {
      name: 'first load, requests',
      limit: 4,
      appliesTo: everyPage,
      measure: ({ requests }) => requests.length,
      detail: ({ requests }) => requests,
    },
    {
      name: 'JavaScript, bytes',
      limit: 5_000,
      appliesTo: everyPage,
      measure: ({ inlineJs, externalJs }) => inlineJs + externalJs,
    },
    { name: 'style sheet, bytes', limit: 6_000, appliesTo: everyPage, measure: ({ inlineCss }) => inlineCss },
    {
      name: 'style sheets that differ from the other pages',
      limit: 0,
      appliesTo: everyPage,
      measure: (weight) => (weight.sheet === sheet ? 0 : 1),
    },
    {
      name: 'render-blocking requests',
      limit: 0,
      appliesTo: everyPage,
      measure: ({ blocking }) => blocking.length,
      detail: ({ blocking }) => blocking,
    },
    {
      name: 'web fonts',
      limit: 0,
      appliesTo: everyPage,
      measure: ({ fonts }) => fonts.length,
      detail: ({ fonts }) => fonts,
    },
    {
      name: 'other hosts',
      limit: 0,
      appliesTo: everyPage,
      measure: ({ hosts }) => hosts.length,
      detail: ({ hosts }) => hosts,
    },
  ];
}

/** Weights → what was kept and broken, one count per budget and page, and a line for each that is broken. */
export function checkBudgets(weights: readonly Weight[]): { counts: Counts; broken: string[] } {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const broken: string[] = [];
  for (const { name, limit, appliesTo, measure, detail } of budgetsFor(weights)) {
    const pages = weights.filter(appliesTo);
    if (pages.length === 0) {
      counts.failed += 1;
      broken.push(`${name}: no page to measure`);
    }
    for (const weight of pages) {
      const measured = measure(weight);
      if (measured <= limit) counts.passed += 1;
      else {
        counts.failed += 1;
        const parts = detail?.(weight) ?? [];
        broken.push(
          `${weight.page.path}  ${name}: ${format(measured)}, the limit is ${format(limit)}${parts.length === 0 ? '' : `\n    ${parts.join('  ')}`}`,
        );
      }
    }
  }
  return { counts, broken };
}

/** The exception or message page whose document is the heaviest. */
export function heaviestEntry(weights: readonly Weight[]): Weight | undefined {
  return weights.filter(isEntry).sort((a, b) => b.html - a.html)[0];
}

function isEntry({ page: { type } }: Weight): boolean {
  return type === 'exception' || type === 'message';
}

/** 14600 → 14,600 */
export function format(number: number): string {
  return number.toLocaleString('en');
}

function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
