import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = 'scripts/policy/scanner';
const folder = '.cache/scanner';
const files = ['package.json', 'package-lock.json'];

/** What MDN's HTTP Observatory says of a site. */
export interface Scan {
  readonly scan: { readonly grade: string; readonly score: number };
  readonly tests: Readonly<
    Record<string, { readonly pass: boolean; readonly scoreModifier: number; readonly result: string }>
  >;
}

/**
 * Has a running server examined by MDN's scanner, which is installed at its first use and needs no network afterwards.
 * @param host with its port; @throws {Error} when the scanner cannot be installed, or does not get its answers
 */
export function scan(host: string): Scan {
  installScanner();
  const code = `import { scan } from '@mdn/mdn-http-observatory'; console.log(JSON.stringify(await scan(process.argv[1])));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code, host], {
    cwd: folder,
    encoding: 'utf8',
    // It reads its configuration from there; a machine's own proxy is none of ours.
    env: { PATH: process.env.PATH, NO_PROXY: '*' },
  });
  return JSON.parse(said) as Scan;
}

function installScanner(): void {
  const isCurrent = files.every(
    (name) =>
      existsSync(join(folder, name)) && readFileSync(join(folder, name)).equals(readFileSync(join(source, name))),
  );
  const conf = join(folder, 'node_modules/@mdn/mdn-http-observatory/conf');
  if (isCurrent && existsSync(conf)) return;
  console.log('installing the scanner…');
  mkdirSync(folder, { recursive: true });
  for (const name of files) copyFileSync(join(source, name), join(folder, name));
  // Its own install script would download lists of hosts that browsers know to have HTTPS: ours is in none of them.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(join(conf, 'hsts-preload.json'), '{}\n');
}
