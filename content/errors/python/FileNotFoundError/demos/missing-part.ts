import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

function missing(path: string): string {
  const parent = dirname(resolve(path)); // (1)
  return fs.existsSync(parent) ? basename(path) : missing(parent); // (2)
}

function attempt(call: () => unknown) {
  try {
    call();
  } catch (error) {
    const { code, message, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
    if (code !== 'ENOENT') throw error;
    const culprit = [path, dest].find((each) => each !== undefined && !fs.existsSync(each)); // (3)
    console.log(message);
    console.log('missing:', missing(culprit ?? '?'));
  }
}

const folder = fs.mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(folder);
fs.writeFileSync('sales.csv', '');
attempt(() => fs.readFileSync('Sale.csv'));
attempt(() => fs.readdirSync('data'));
attempt(() => fs.mkdirSync('data/2024/q1'));
attempt(() => fs.renameSync('sales.csv', 'archive/sales.csv'));
process.chdir('..');
fs.rmSync(folder, { recursive: true });
