import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = '/tmp/errata-prices';
mkdirSync(folder);
writeFileSync(`${folder}/prices.ts`, 'export const total = 42;\n');
writeFileSync(`${folder}/report.ts`, "import { total } from './prices';\nconsole.log(total);\n"); // (2)

for (const load of [() => import(`${folder}/report.ts`), async () => createRequire(folder)('chalk')]) { // (3)
  await load().catch((error: Error) => console.log(String(error).split('\n')[0]));
}
rmSync(folder, { recursive: true });
