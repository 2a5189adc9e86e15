import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Elsewhere these servers are not to be had in the versions that are tested. */
export const isDebian = existsSync('/etc/debian_version');

/**
 * Finds a file that Debian's packages bring, or installs them where this process may.
 * @returns its path
 * @throws {Error} with the sentence that says what to install
 */
export function ensurePackaged(file: string, packages: readonly string[]): string {
  if (!existsSync(file) && isDebian && process.getuid?.() === 0) {
    console.error(`no ${file} here: installing ${packages.join(' ')}…`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!existsSync(file)) throw new Error(`${file} is not here (Debian: sudo apt-get install ${packages.join(' ')})`);
  return file;
}
