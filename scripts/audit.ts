// npm run audit: does the registry know of anything high or critical in the packages of the lock file?
// Exit code 0: it was asked, and does not. 1: it does. 2: it did not answer, and nothing is known.
import { runAudit } from './check/audit.ts';

const audit = runAudit();
if (audit.kind === 'unanswered') {
  console.error(`NOT AUDITED: the registry did not answer (${audit.reason}). Nothing is known of these packages.`);
  process.exit(2);
}
for (const line of audit.serious) console.error(line);
console.log(`${audit.checked} packages: ${audit.serious.length} high or critical, ${audit.lesser} of less`);
process.exit(audit.serious.length > 0 ? 1 : 0);
