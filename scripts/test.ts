// npm test: everything that must hold. Ends with what failed, and one line of counts, summed over all runners.
import type { Counts } from './report.ts';
import { planSteps } from './test/plan.ts';
import { addCounts, runStep } from './test/steps.ts';

let total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
for (const step of planSteps()) {
  const { counts, failures } = await runStep(step);
  if (counts.failed > 0) failed.push(`── ${step.name}`, ...failures);
  total = addCounts(total, counts);
}
if (failed.length > 0) console.error(['\nfailed:', ...failed].join('\n'));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
