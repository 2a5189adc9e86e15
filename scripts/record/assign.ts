import type { Entry, Program } from '../../src/schema/entry.ts';
import { compareVersions, type Runtime } from './runtimes.ts';

/** The runtimes of this machine. */
export interface FoundRuntimes {
  readonly node: Runtime;
  readonly pyodide: Runtime;
  /** The newest first. */
  readonly pythons: readonly Runtime[];
}

/** What a program is run on, and why. */
export interface Assignment {
  /** What the browser imitates, or is: its recording is the reference; undefined for a program that stays at home. */
  readonly reference: Runtime | undefined;
  readonly recorded: readonly Runtime[];
  /** They must do what another of their version did: CPython what Pyodide did. */
  readonly compared: readonly Runtime[];
  /** They must not do what was recorded, or the program has no reason to stay at home. */
  readonly exempt: readonly Runtime[];
}

/** A program, and what facts.yaml says of it → what it is run on. */
export function assignRuntimes(
  { language }: Pick<Program, 'language'>,
  facts: Entry['facts']['programs'][string] | undefined,
  { node, pyodide, pythons }: FoundRuntimes,
): Assignment {
  const isInBrowser = facts?.runsOn?.includes('browser') !== false;
  // A program that stays at home is checked in the browser itself: Node is only imitated there.
  if (language === 'typescript')
    return { reference: isInBrowser ? node : undefined, recorded: [node], compared: [], exempt: [] };
  const isNewEnough = ({ version }: Runtime): boolean => compareVersions(version, facts?.requires ?? '0.0') >= 0;
  const found = pythons.filter(isNewEnough);
  if (!isInBrowser || !isNewEnough(pyodide)) {
    return { reference: undefined, recorded: found, compared: [], exempt: isInBrowser ? [] : [pyodide] };
  }
  const isTwin = ({ version }: Runtime): boolean => version === pyodide.version;
  return {
    reference: pyodide,
    recorded: [pyodide, ...found.filter((runtime) => !isTwin(runtime))],
    compared: found.filter(isTwin),
    exempt: [],
  };
}
