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
  return Object.values(audits).flatMap((audit): Finding[] => {
    if (audit.score === null || audit.score >= 1) return [];
    const counted = Object.values(categories).filter(({ auditRefs }) =>
      auditRefs.some(({ id, weight }) => id === audit.id && weight > 0),
    );
    return [
      {
        id: audit.id,
        categories: counted.length === 0 ? ['hint'] : counted.map(({ id }) => id),
        score: Math.round(audit.score * 100),
        text: [audit.title, audit.displayValue, audit.explanation].filter((part) => part !== undefined).join(' · '),
        items: itemsOf(audit.details).slice(0, 5).map(describe),
      },
    ];
  });
}

function itemsOf(details: unknown): readonly unknown[] {
  const { items } = (details ?? {}) as { items?: unknown };
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: { type?: string; items?: unknown }) =>
    Array.isArray(item.items) ? itemsOf(item) : [item],
  );
}

/** What an audit found, as one line: the element and what is wrong with it, or all that it says. */
function describe(item: unknown): string {
  const { node, ...rest } = (item ?? {}) as { node?: { snippet?: string; explanation?: string } };
  const parts = node === undefined ? [] : [node.snippet, node.explanation];
  const text = [...parts, Object.keys(rest).length > 0 ? JSON.stringify(rest) : undefined].filter(Boolean).join('  ');
  const line = text.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
