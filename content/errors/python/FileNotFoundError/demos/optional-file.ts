import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

function load(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // (1)
    return { theme: 'light' };
  }
  return JSON.parse(text);
}

function save(path: string, settings: unknown) {
  mkdirSync(dirname(path), { recursive: true }); // (2)
  writeFileSync(path, JSON.stringify(settings));
}

const home = mkdtempSync(join(tmpdir(), 'errata-'));
const path = join(home, 'config', 'app', 'settings.json');
console.log(load(path));
save(path, { theme: 'dark' });
console.log(load(path));
rmSync(path);
rmSync(path, { force: true }); // (3)
rmSync(home, { recursive: true });
