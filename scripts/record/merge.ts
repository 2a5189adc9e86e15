import type { Recording } from '../../src/schema/recordings.ts';
import type { Outcome } from './run.ts';
import { compareVersions, type Runtime } from './runtimes.ts';

/** Recordings → what each version did, versions that printed the same included; stale ones are left out. */
export function outcomesByVersion(recordings: readonly Recording[], programHash: string): Map<string, Outcome> {
  return new Map(
    recordings
      .filter((recording) => recording.programHash === programHash)
      .flatMap(({ version, sameOn, stdout, exitCode, error }) =>
        [version, ...sameOn].map(
          (name) => [name, { stdout, exitCode, ...(error === undefined ? {} : { error }) }] as const,
        ),
      ),
  );
}

/**
 * What each version did → recordings: one per distinct outcome under its newest version, the newest of all first.
 * @param atHome the runtime of all versions but the reference
 * @param reference comes first
 */
export function toRecordings(
  outcomes: ReadonlyMap<string, Outcome>,
  programHash: string,
  atHome: Recording['runtime'],
  reference?: Pick<Runtime, 'name' | 'version'>,
): Recording[] {
  const groups = new Map<string, Recording>();
  const isReference = (version: string): boolean => version === reference?.version;
  const newestFirst = [...outcomes].sort(
    ([a], [b]) => Number(isReference(b)) - Number(isReference(a)) || compareVersions(b, a),
  );
  for (const [version, outcome] of newestFirst) {
    const runtime = isReference(version) && reference !== undefined ? reference.name : atHome;
    const key = outcomeKey(outcome);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { programHash, runtime, version, sameOn: [], ...outcome });
    else known.sameOn.push(version);
  }
  return [...groups.values()];
}

/** Outcome → a text that is the same for the same outcome. */
export function outcomeKey({ stdout, exitCode, error }: Outcome): string {
  return JSON.stringify([stdout, exitCode, error?.messages, error?.line]);
}
