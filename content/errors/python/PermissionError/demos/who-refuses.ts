import { accessSync, appendFileSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

if (process.geteuid?.() === 0) process.setuid?.(65534);

function whoRefuses(path: string) {
  const folder = dirname(path);
  try {
    accessSync(folder, constants.X_OK);
  } catch {
    return `${folder} lacks x`; // (1)
  }
  if (!existsSync(path)) return `${folder} lacks w`; // (2)
  return `${path} lacks w`; // (3)
}

const top = mkdtempSync('/tmp/errata-');
process.chdir(top);
mkdirSync('data');
writeFileSync('data/app.log', 'started');
const attempts = [['data/app.log', 0o444, 'data/app.log'], ['data', 0o555, 'data/new.log'], ['data', 0o666, 'data/app.log']] as const;
for (const [locked, mode, path] of attempts) {
  chmodSync(locked, mode);
  try {
    appendFileSync(path, 'again');
  } catch (error) {
    console.log((error as Error).message, '->', whoRefuses(path));
  }
}
chmodSync('data', 0o700);
process.chdir('..');
rmSync(top, { recursive: true });
