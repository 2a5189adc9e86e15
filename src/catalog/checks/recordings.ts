import { compileTemplate, matchTemplate } from '../../lookup/template.ts';
import type { Entry, Program } from '../../schema/entry.ts';
import type { Recording } from '../../schema/recordings.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './index.ts';

/** Every program has a fresh recording that shows what the page says: slips fail and work, wordings were printed. */
export function checkRecordings(entry: Entry, { lineOf, reading }: CheckContext): Problem[] {
  if (reading.unreadable.has(`${entry.folder}/recordings.json`)) return [];
  const problems: Problem[] = [];
  const record = `npm run record -- ${entry.folder}`;
  for (const program of entry.programs) {
    const file = `${entry.folder}/${program.file}`;
    const recordings = entry.recordings[program.file] ?? [];
    if (recordings.length === 0) {
      problems.push({
        file,
        line: 1,
        rule: 'recording-missing',
        message: 'this program has no recording',
        fix: record,
      });
    }
    if (recordings.length > 0 && runsOnPyodide(entry, program) && recordings[0]?.runtime !== 'pyodide') {
      problems.push({
        file,
        line: 1,
        rule: 'recording-missing',
        message: 'this program has no recording on Pyodide, the Python of the browser',
        fix: `${record}, or say in facts.yaml that it runs at home only: programs: ${program.file}: { runsOn: [cpython] }`,
      });
    }
    for (const { runtime, version, programHash } of recordings) {
      if (programHash !== program.hash) {
        problems.push({
          file,
          line: 1,
          rule: 'recording-stale',
          message: `the recording on ${runtime} ${version} is of another text of this program`,
          fix: record,
        });
      }
    }
    problems.push(...checkOutcome(entry, program, recordings).map((problem) => ({ file, line: 1, ...problem })));
  }
  for (const name of Object.keys(entry.recordings)) {
    if (!entry.programs.some(({ file }) => file === name)) {
      problems.push({
        file: `${entry.folder}/recordings.json`,
        line: 1,
        rule: 'recording-unknown',
        message: `a recording of ${name}, which is not there`,
        fix: record,
      });
    }
  }
  const file = `${entry.folder}/facts.yaml`;
  for (const { text, program } of [
    ...entry.facts.wordings,
    // What the compiler says is compared by whoever runs it.
    ...entry.facts.counterpart.wordings.filter(({ runtime }) => runtime !== 'tsc'),
    ...entry.facts.raisedBy,
    ...goesOnWith(entry),
  ]) {
    const recordings = program === undefined ? undefined : entry.recordings[program];
    if (recordings === undefined || recordings.some((recording) => prints(recording, text))) continue;
    problems.push({
      file,
      line: lineOf(file, text.slice(0, 40)),
      rule: 'wording-unproven',
      message: `${program ?? ''} did not print "${text}"`,
      fix: 'correct the wording or the program; or give a source instead',
    });
  }
  return problems;
}

/** What JavaScript goes on with is printed by its program. */
function goesOnWith({ facts }: Entry): { text: string; program: string }[] {
  const { goesOn } = facts.counterpart;
  return goesOn === undefined ? [] : [{ text: goesOn.value, program: goesOn.program }];
}

/** Python in the browser is Pyodide itself, not an imitation: what it printed is what a reader sees first. */
function runsOnPyodide({ facts }: Entry, { language, file }: Program): boolean {
  return language === 'python' && facts.programs[file]?.runsOn?.includes('browser') !== false;
}

function checkOutcome(
  entry: Entry,
  program: Program,
  recordings: readonly Recording[],
): Omit<Problem, 'file' | 'line'>[] {
  const refused = (entry.facts.programs[program.file]?.tsc ?? []).length > 0;
  const raises = entry.kind === 'message' && program.name === 'raise';
  return recordings.flatMap(({ runtime, version, exitCode }) => {
    const on = `${runtime} ${version}`;
    if (program.role === 'wrong' && exitCode === 0 && !refused) {
      return [
        {
          rule: 'slip-wrong',
          message: `the wrong side of this slip works on ${on}`,
          fix: 'make it fail as the page says (exit code other than 0), or declare the tsc codes that refuse it',
        },
      ];
    }
    if (program.role === 'right' && exitCode !== 0) {
      return [
        {
          rule: 'slip-right',
          message: `the right side of this slip fails on ${on}, exit code ${exitCode}`,
          fix: 'mend it',
        },
      ];
    }
    if (program.role === 'demo' && exitCode !== 0 && !raises) {
      return [
        {
          rule: 'demo-fails',
          message: `this demo ends with exit code ${exitCode} on ${on}`,
          fix: 'handle the error that it shows',
        },
      ];
    }
    if (raises && exitCode === 0) {
      return [
        { rule: 'raise-works', message: `this program raises nothing on ${on}`, fix: 'let the error end the program' },
      ];
    }
    return [];
  });
}

/** recording, wording → was it printed, on a line of the output or as the uncaught error? */
export function prints(recording: Recording, text: string): boolean {
  const template = compileTemplate(text);
  const lines = [...recording.stdout.split('\n'), ...(recording.error?.messages ?? [])];
  return lines.some((line) => matchTemplate(template, line, { anywhere: true }) !== undefined);
}
