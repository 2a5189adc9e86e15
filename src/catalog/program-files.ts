import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ProgramFile } from '../playground/program.ts';
import type { Catalog, Entry, Program } from '../schema/entry.ts';
import type { Recording } from '../schema/recordings.ts';
import { findMissingModules, prepareTypeScript } from './browser-modules.ts';

/** A program as the page loads it, and what its address is made of: /programs/HASH.json */
export interface PublishedProgram {
  readonly hash: string;
  readonly file: ProgramFile;
}

/** The runtime that the browser imitates for a language: as recordings call it, and as readers know it. */
const imitated = {
  typescript: { runtime: 'node', name: 'Node.js' },
  python: { runtime: 'pyodide', name: 'Python' },
} as const;

/** A catalog → each of its programs as a file of its own. The same program in two places is one file. */
export function buildProgramFiles(catalog: Catalog): ReadonlyMap<Program, PublishedProgram> {
  return new Map(
    catalog.exceptions
      .flatMap((entry): Entry[] => [entry, ...entry.messages])
      .flatMap((entry) =>
        entry.programs.map((program) => {
          const file = programFileOf(entry, program);
          return [program, { file, hash: programHash(file) }] as const;
        }),
      ),
  );
}

/** A program of an entry → what the page loads when the reader presses Run. */
function programFileOf({ facts, recordings }: Entry, program: Program): ProgramFile {
  const { file, language, text: source } = program;
  const { runtime, name } = imitated[language];
  const recorded = recordings[file]?.find((recording) => recording.runtime === runtime);
  const missing = findMissingModules(program).map((module) => module.name);
  const runsInBrowser = missing.length === 0 && facts.programs[file]?.runsOn?.includes('browser') !== false;
  return {
    file: basename(file),
    language,
    source,
    ...(language === 'typescript' && runsInBrowser ? prepareTypeScript(source) : {}),
    ...(recorded === undefined ? {} : { recorded: outcomeOf(recorded, name) }),
    ...(runsInBrowser ? {} : { missing: missing.length > 0 ? missing : [name] }),
  };
}

/** A program file → 12 hexadecimal digits: another text, another address. */
export function programHash(file: ProgramFile): string {
  return createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 12);
}

function outcomeOf(
  { version, stdout, exitCode, error }: Recording,
  name: string,
): NonNullable<ProgramFile['recorded']> {
  return { runtime: `${name} ${version}`, stdout, exitCode, ...(error === undefined ? {} : { error }) };
}
