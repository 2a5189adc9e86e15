import { outcomeKey } from './merge.ts';
import type { Outcome } from './run.ts';
import type { Runtime } from './runtimes.ts';

/**
 * Of the runtimes that a program was recorded on: what is not CPython, and of the CPythons one per outcome, so that each recording
 * is compared on one of the versions that it names. Which one depends on the program: all programs together take all versions.
 * The recorder itself ran them on every one, and so does `--all`.
 */
export function sampleRuntimes(
  recorded: readonly Runtime[],
  known: ReadonlyMap<string, Outcome>,
  programHash: string,
): Runtime[] {
  const turn = Number.parseInt(programHash.slice(0, 8), 16);
  const byOutcome = Map.groupBy(
    recorded.filter(({ name }) => name === 'cpython'),
    ({ version }) => {
      const outcome = known.get(version);
      // What was not recorded on a version is reported, whoever's turn it is.
      return outcome === undefined ? version : outcomeKey(outcome);
    },
  );
  const taken = new Set([...byOutcome.values()].map((group) => group[turn % group.length]));
  return recorded.filter((runtime) => runtime.name !== 'cpython' || taken.has(runtime));
}
