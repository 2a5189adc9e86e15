import type { Entry } from '../../schema/entry.ts';
import { placeholder } from '../../schema/placeholder.ts';
import type { Problem } from '../problem.ts';
import { lineIn } from '../read-entry.ts';
import { proses, type CheckContext } from './index.ts';

/** Each program is shown, each that is shown exists, a slip has both sides, and every callout is explained. */
export function checkPrograms(entry: Entry, { reading }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const shown = new Set<string>();
  for (const { prose } of proses(entry)) {
    for (const block of Object.values(prose.sections).flat()) {
      const at = { file: prose.file, line: lineIn(reading, prose, block) };
      if (block.kind === 'example') {
        shown.add(`demos/${block.name}`);
        const programs = entry.programs.filter(({ role, name }) => role === 'demo' && name === block.name);
        if (programs.length === 0) {
          problems.push({
            ...at,
            rule: 'example-unknown',
            message: `<Example demo="${block.name}"> names no demo`,
            fix: `write demos/${block.name}.py or .ts, or name one of ${namesOf(entry, 'demo')}`,
          });
        } else {
          const numbers = new Set(programs.flatMap(({ callouts }) => callouts.map(({ number }) => number)));
          problems.push(...checkCallouts(numbers, block.callouts.length).map((problem) => ({ ...at, ...problem })));
        }
      } else if (block.kind === 'slip') {
        shown.add(`slips/${block.name}`);
        if (!entry.programs.some(({ role, name }) => role === 'wrong' && name === block.name)) {
          problems.push({
            ...at,
            rule: 'slip-unknown',
            message: `<Slip name="${block.name}"> names no slip`,
            fix: `write slips/${block.name}.wrong.py and .right.py (or .ts), or name one of ${namesOf(entry, 'wrong')}`,
          });
        }
      }
    }
  }
  for (const program of entry.programs) {
    const file = `${entry.folder}/${program.file}`;
    const other = program.file.replace(/\.(wrong|right)\./, (_, side: string) =>
      side === 'wrong' ? '.right.' : '.wrong.',
    );
    if (program.role !== 'demo' && !entry.programs.some((candidate) => candidate.file === other)) {
      problems.push({ file, line: 1, rule: 'slip-half', message: 'a slip has two sides', fix: `write ${other}` });
    }
    if (program.role !== 'demo' && entry.programs.some(({ role, name }) => role === 'demo' && name === program.name)) {
      problems.push({
        file,
        line: 1,
        rule: 'name-taken',
        message: `there is a demo "${program.name}" too: both would have the same page`,
        fix: 'give the slip another name',
      });
    }
    const key = `${program.role === 'demo' ? 'demos' : 'slips'}/${program.name}`;
    // A message's page shows these two by itself.
    const isRaise =
      entry.kind === 'message' && (key === 'demos/raise' || program.file === entry.facts.counterpart.goesOn?.program);
    if (proses(entry).length > 0 && !shown.has(key) && !isRaise) {
      problems.push({
        file,
        line: 1,
        rule: 'program-unused',
        message: 'no page shows this program',
        fix: `show it with ${program.role === 'demo' ? `<Example demo="${program.name}">` : `<Slip name="${program.name}">`}, or remove it`,
      });
    }
    if (new RegExp(`^(#|//) ${placeholder}$`, 'm').test(program.text)) {
      problems.push({
        file,
        line: 1,
        rule: 'placeholder',
        message: 'this program is still to be written',
        fix: 'write it, or remove it',
      });
    }
    const numbers = new Set(program.callouts.map(({ number }) => number));
    if ((program.role !== 'demo' || isRaise) && numbers.size > 0) {
      problems.push({
        file,
        line: program.callouts[0]?.line ?? 1,
        rule: 'callout',
        message: 'a callout where no list explains it',
        fix: 'only the programs of an <Example> have callouts: remove the marker',
      });
    }
  }
  return problems;
}

function checkCallouts(numbers: ReadonlySet<number>, explained: number): Omit<Problem, 'file' | 'line'>[] {
  const problems: Omit<Problem, 'file' | 'line'>[] = [];
  for (const number of numbers) {
    if (number > explained || number < 1)
      problems.push({
        rule: 'callout',
        message: `callout (${number}) of the program is not explained`,
        fix: `add number ${number} to the list inside <Example>, or remove the marker`,
      });
  }
  for (let number = 1; number <= explained; number += 1) {
    if (!numbers.has(number))
      problems.push({
        rule: 'callout',
        message: `number ${number} of the list explains no callout`,
        fix: `add the marker (${number}) to a line of the program, or remove the item`,
      });
  }
  return problems;
}

function namesOf(entry: Entry, role: 'demo' | 'wrong'): string {
  const names = new Set(entry.programs.filter((program) => program.role === role).map(({ name }) => name));
  return [...names].join(', ') || '(there are none)';
}
