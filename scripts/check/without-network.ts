import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Required, not imported: it has to be there before the first line, in threads too. */
const hook = JSON.stringify(join(import.meta.dirname, 'no-network.mjs'));

/** Environment → the same for a process whose threads and children of Node.js reach this machine only, each attempt written to a file. */
export function withoutNetwork(env: NodeJS.ProcessEnv, log: string): NodeJS.ProcessEnv {
  return { ...env, ERRATA_NETWORK_LOG: log, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --require ${hook}`.trim() };
}

/** What processes of `withoutNetwork` tried to reach; empty: nothing. */
export function readAttempts(log: string): string[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { what: string }).what);
}

/**
 * What to put before a command so that the system itself gives it no network, native programs included: Linux, as root or
 * where users may have namespaces. undefined: not on this machine.
 */
export function cutOff(): string[] | undefined {
  return [
    ['unshare', '--net', '--'],
    ['unshare', '--map-root-user', '--net', '--'],
  ].find(([program = '', ...args]) => spawnSync(program, [...args, 'true'], { stdio: 'ignore' }).status === 0);
}
