import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

function collect(paths: readonly string[], folder: string) {
  for (const path of paths) {
    const target = join(folder, basename(path));
    try {
      fs.cpSync(path, target);
      console.log('copied to', target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_FS_CP_EINVAL') throw error; // (1)
      console.log('already there:', path);
    }
  }
}

const home = fs.mkdtempSync(join(tmpdir(), 'errata-'));
process.chdir(home);
fs.mkdirSync('inbox');
for (const name of ['inbox/a.txt', 'b.txt']) fs.writeFileSync(name, name);
fs.symlinkSync('inbox/a.txt', 'a.txt'); // (2)
collect(['a.txt', 'b.txt', 'inbox/a.txt'], 'inbox');
process.chdir('..');
fs.rmSync(home, { recursive: true });
