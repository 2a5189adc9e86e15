import { appendFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What a runner counted, as its closing line; also for `npm test`, which adds up all runners, where it names a file. */
export function report(runner: string, counts: Counts): void {
  console.log(`${runner}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  const file = process.env.ERRATA_COUNTS;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ runner, ...counts })}\n`);
}
