import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const folder = '/tmp/errata-extension-right';
mkdirSync(folder);
writeFileSync(`${folder}/prices.ts`, 'export const total = 42;\n');
writeFileSync(`${folder}/report.ts`, "import { total } from './prices.ts';\nconsole.log(total);\n");
try {
  await import(`${folder}/report.ts`);
} finally {
  rmSync(folder, { recursive: true });
}
