// npm run check:policy: MDN's HTTP Observatory on the built site behind nginx, as deploy/nginx.conf has it. Prints the grade; fails
// when a point is lost that HTTPS would not bring back. Linux with Debian's packages only: nginx is not installed elsewhere.
import { startNginx } from '../deploy/nginx.ts';
import { scan } from '../policy/scan.ts';
import { recordQuality } from '../quality/record.ts';
import { report } from '../report.ts';

/** Lost without a certificate, which loopback has not. */
const needsHttps = ['redirection', 'strict-transport-security'];

const nginx = await startNginx(process.env.OUT_DIR ?? 'dist');
try {
  const { scan: total, tests } = scan(`localhost:${nginx.port}`);
  for (const [name, { pass, scoreModifier, result }] of Object.entries(tests)) {
    console.log(`${pass ? 'passed' : 'FAILED'}  ${String(scoreModifier).padStart(4)}  ${name.padEnd(30)}  ${result}`);
  }
  const failed = Object.entries(tests).filter(([, { pass }]) => !pass);
  const lost = failed.filter(([name]) => !needsHttps.includes(name));
  const regained = failed.reduce((sum, [, { scoreModifier }]) => sum - scoreModifier, 0);
  console.log(
    `\nMDN HTTP Observatory: grade ${total.grade}, ${total.score} of 100 over HTTP; ` +
      `${regained} of the points lost need HTTPS: ${failed.map(([name]) => name).join(', ') || 'none'}`,
  );
  recordQuality({
    name: 'policy',
    title: "The policy, as MDN's HTTP Observatory grades it",
    columns: ['test', 'result', 'points'],
    rows: [
      ...Object.entries(tests).map(([name, { result, scoreModifier }]) => [name, result, String(scoreModifier)]),
      ['all', `grade ${total.grade} over HTTP`, `${total.score} of 100`],
    ],
    note: `Of nginx as deploy/nginx.conf has it, on loopback. ${regained} of the points lost need HTTPS.`,
  });
  const passed = Object.keys(tests).length - failed.length;
  report('policy', { passed, failed: lost.length, skipped: failed.length - lost.length });
  process.exitCode = lost.length === 0 && passed > 0 ? 0 : 1;
} finally {
  await nginx.stop();
}
