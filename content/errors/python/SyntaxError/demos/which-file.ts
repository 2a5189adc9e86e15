import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'errata-'));
const file = join(folder, 'prices.mjs');
writeFileSync(file, 'const rows = [4.5, 12];\nconst total = Math.max(...rows;\n');
try {
  await import(pathToFileURL(file).href); // (1)
} catch (error) {
  const { name, message } = error as SyntaxError;
  console.log(`${name}: ${message}`); // (2)
} finally {
  rmSync(folder, { recursive: true });
}
