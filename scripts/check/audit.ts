import { spawnSync } from 'node:child_process';

/** What the registry knows against the packages of the lock file. */
export type Audit =
  | {
      readonly kind: 'answered';
      readonly checked: number;
      readonly serious: readonly string[];
      readonly lesser: number;
    }
  /** Nothing is known: that is no good news. */
  | { readonly kind: 'unanswered'; readonly reason: string };

interface Report {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly metadata?: { readonly dependencies?: { readonly total?: number } };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** Asks the registry that npm is set up for. */
export function runAudit(): Audit {
  const { stdout, error } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
  return error === undefined ? readAudit(stdout) : { kind: 'unanswered', reason: error.message };
}

/** What `npm audit --json` printed → what it means. Only a whole report is an answer. */
export function readAudit(text: string): Audit {
  let report: Report;
  try {
    report = JSON.parse(text) as Report;
  } catch {
    return { kind: 'unanswered', reason: 'npm printed no report' };
  }
  const { vulnerabilities, metadata } = report;
  if (vulnerabilities === undefined || metadata === undefined) {
    return { kind: 'unanswered', reason: report.message ?? report.error?.summary ?? 'npm printed no report' };
  }
  const all = Object.entries(vulnerabilities);
  const serious = all
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
  return {
    kind: 'answered',
    checked: metadata.dependencies?.total ?? 0,
    serious,
    lesser: all.length - serious.length,
  };
}
