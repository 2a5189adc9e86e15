import { spawnSync } from 'node:child_process';

/** Runs scripts/NAME.ts on another content root, as `npm run` does → its exit code and what it printed. */
export function runScript(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    encoding: 'utf8',
    // Its counts are its own, not those of the run that this test is a part of.
    env: { ...process.env, ERRATA_COUNTS: undefined, ...env },
  });
  return { code: status, stdout, stderr };
}
