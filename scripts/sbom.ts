// npm run sbom [-- --out=FILE]: writes what is installed to build the site, as CycloneDX has it. licenses.txt of the built site
// says what of it readers get.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LockFile } from './check/lock-file.ts';
import { buildBill } from './sbom/bill.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'sbom.cdx.json' } } });
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const bill = buildBill(
  read('package-lock.json') as LockFile,
  read('package.json') as { name: string; version: string },
);
writeFileSync(values.out, `${JSON.stringify(bill, undefined, 2)}\n`);
console.log(`${values.out}: ${bill.components.length} packages`);
