import type { Entry } from '../../schema/entry.ts';
import { findMissingModules, type MissingModule } from '../browser-modules.ts';
import type { Problem } from '../problem.ts';

/** A program runs in the browser, unless `runsOn` in facts.yaml says that it does not: then nothing it imports is missing there. */
export function checkRunsOn(entry: Entry): Problem[] {
  return entry.programs.flatMap((program): Problem[] => {
    const runsOn = entry.facts.programs[program.file]?.runsOn;
    const file = `${entry.folder}/${program.file}`;
    const atHome = program.language === 'python' ? 'cpython' : 'node';
    let missing: MissingModule[];
    try {
      missing = findMissingModules(program);
    } catch (error) {
      return [
        {
          file,
          line: 1,
          rule: 'program-syntax',
          message: `this program cannot be read: ${(error as Error).message}`,
          fix: 'write what Node runs as it is: only types that can be erased, no enum, no namespace',
        },
      ];
    }
    if (runsOn?.includes('browser') === false) return [];
    return missing.map(({ name, line }) => ({
      file,
      line,
      rule: 'not-in-browser',
      message: `the browser has no ${name}`,
      fix: `do without it, or say in facts.yaml that it runs at home only: programs: ${program.file}: { runsOn: [${atHome}] }`,
    }));
  });
}
