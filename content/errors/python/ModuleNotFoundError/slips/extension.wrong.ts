import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const folder = '/tmp/errata-extension-wrong';
mkdirSync(folder);
writeFileSync(`${folder}/prices.ts`, 'export const total = 42;\n');
writeFileSync(`${folder}/report.ts`, "import { total } from './prices';\nconsole.log(total);\n");
try {
  await import(`${folder}/report.ts`);
} finally {
  rmSync(folder, { recursive: true });
}
