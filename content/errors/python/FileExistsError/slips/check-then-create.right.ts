import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const anotherProgram = () => mkdirSync('cache');
const folder = mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
anotherProgram();
mkdirSync('cache', { recursive: true });
process.chdir('..');
rmSync(folder, { recursive: true });
