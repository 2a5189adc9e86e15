import lighthouse from 'lighthouse';

/** One run of Lighthouse: milliseconds, and scores of 100 by category. */
export interface Run {
  readonly metrics: { readonly lcp: number; readonly fcp: number; readonly cls: number; readonly tbt: number };
  readonly scores: Readonly<Record<string, number>>;
}

/** An audit that is not perfect, in the first run that found it. */
export interface Finding {
  readonly id: string;
  /** The categories whose score it takes part in; "hint" when it counts in none. */
  readonly categories: readonly string[];
  readonly score: number;
  readonly text: string;
  readonly items: readonly string[];
}

export interface PageResult {
  readonly url: string;
  readonly runs: readonly Run[];
  readonly findings: readonly Finding[];
  /** Lighthouse's index of the machine's speed: results of slower machines are not comparable. */
  readonly machine: number;
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** Runs Lighthouse's mobile defaults on an address, several times, each with an empty cache. @throws {Error} when a run fails */
export async function measurePage(url: string, chromePort: number, runs: number): Promise<PageResult> {
  const reports: Report[] = [];
  while (reports.length < runs) {
    const result = await lighthouse(url, { port: chromePort, output: 'json', logLevel: 'error' });
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`);
    if (result.lhr.runtimeError !== undefined) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
    reports.push(result.lhr);
  }
  const findings = new Map<string, Finding>();
  for (const finding of reports.flatMap(findingsIn)) if (!findings.has(finding.id)) findings.set(finding.id, finding);
  return {
    url,
    runs: reports.map(toRun),
    findings: [...findings.values()].sort((a, b) => a.score - b.score),
    machine: median(reports.map(({ environment }) => environment.benchmarkIndex)),
  };
}

/** The middle of some numbers; of an even number of them, the lower of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
}

function toRun({ audits, categories }: Report): Run {
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  return {
    metrics: {
      lcp: value('largest-contentful-paint'),
      fcp: value('first-contentful-paint'),
      cls: value('cumulative-layout-shift'),
      tbt: value('total-blocking-time'),
    },
    scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
  };
}

function findingsIn({ audits, categories }: Report): Finding[] {
  const shifted = (audits['cumulative-layout-shift']?.numericValue ?? 0) > 0;
  return Object.values(audits).flatMap((audit): Finding[] => {
    // What moved is only told as a hint, with a full score.
    const isCulprit = shifted && audit.id === 'cls-culprits-insight';
    if ((audit.score === null || audit.score >= 1) && !isCulprit) return [];
    const counted = Object.values(categories).filter(({ auditRefs }) =>
      auditRefs.some(({ id, weight }) => id === audit.id && weight > 0),
    );
    return [
      {
        id: audit.id,
        categories: counted.length === 0 ? ['hint'] : counted.map(({ id }) => id),
        score: Math.round((audit.score ?? 0) * 100),
        text: [audit.title, audit.displayValue, audit.explanation].filter((part) => part !== undefined).join(' · '),
        items: itemsOf(audit.details).flatMap(describe).slice(0, 6),
      },
    ];
  });
}

function itemsOf(details: unknown): readonly object[] {
  const { items } = (details ?? {}) as { items?: unknown };
  if (!Array.isArray(items)) return [];
  return (items as object[]).flatMap((item) => ('items' in item ? itemsOf(item) : [item]));
}

/** What an audit found, as one line: the element and what is wrong with it, the addresses it names, or all that it says. */
function describe(item: object): string[] {
  const { node, ...rest } = item as { node?: { snippet?: string; explanation?: string; value?: string } };
  if (node !== undefined) {
    const { snippet = node.value, explanation = '' } = node;
    return [shorten(`${snippet ?? ''}  ${explanation.replace(/^Fix any of the following:/, '')}`)];
  }
  const json = JSON.stringify(rest);
  const urls = [...json.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
  if (urls.length > 0) return [shorten([...new Set(urls)].join(' → '))];
  return json.includes('"list-section"') ? [] : [shorten(json)];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
