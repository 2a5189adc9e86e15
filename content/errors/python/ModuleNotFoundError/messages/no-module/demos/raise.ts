import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const folder = '/tmp/errata-colors';
mkdirSync(folder);
writeFileSync(`${folder}/report.ts`, "import chalk from 'chalk';\nconsole.log(chalk.green('ready'));\n");
try {
  await import(`${folder}/report.ts`);
} finally {
  rmSync(folder, { recursive: true });
}
