import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tailOf } from '../../src/lookup/classes.ts';
import type { Answer } from '../../src/lookup/index.ts';

/** A text, and the class that has to be read in it. */
export interface Case {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  /** Class and message without what varies: cases of one shape should get one id. */
  readonly shape?: string;
  readonly expect: {
    readonly exception: string;
    readonly base?: string;
    readonly accept?: readonly string[];
    readonly code?: string;
    readonly runtime?: string;
  };
}

interface Printed {
  readonly id: string;
  readonly runtime: string;
  readonly class: string;
  readonly code?: string;
  readonly text: string;
}

/** The repository's root, a file of JSON lines → its cases; without a file those that programs printed here. */
export function readCases(root: string, file: string | undefined): Case[] {
  if (file !== undefined) {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Case);
  }
  const printed = JSON.parse(readFileSync(join(root, 'src/lookup/fixtures/printed.json'), 'utf8')) as Printed[];
  return printed.map(({ id, runtime, class: exception, code, text }) => ({
    id,
    set: runtime,
    text,
    expect: { exception, runtime: runtime === 'node' ? 'js' : runtime, ...(code === undefined ? {} : { code }) },
  }));
}

/** Cases → how many are right, by set, and what is to be looked at. */
export function scoreCases(cases: readonly Case[], lookup: (text: string) => Answer) {
  const answered = cases.map((one) => ({ one, answer: lookup(one.text) }));
  const right = answered.map(({ one, answer }) => isRight(one, answer));
  const sets = ['all', ...new Set(cases.map(({ set }) => set))].map((set) => {
    const rows = answered
      .map((row, index) => ({ ...row, right: right[index] === true }))
      .filter(({ one }) => set === 'all' || one.set === set);
    const share = (count: number): string => `${((100 * count) / rows.length).toFixed(1)} %`;
    const ofRuntime = rows.filter(({ one, answer }) => one.expect.runtime === answer.runtime).length;
    return [
      set,
      {
        cases: rows.length,
        class: share(rows.filter((row) => row.right).length),
        runtime: share(ofRuntime),
        message: share(rows.filter(({ answer }) => answer.messageId !== undefined).length),
      },
    ] as const;
  });
  const shapes = answered.map(({ one, answer }) => ({ shape: one.shape ?? shapeOf(answer), id: answer.messageId }));
  return {
    sets: Object.fromEntries(sets),
    wrong: answered
      .filter((_, index) => right[index] !== true)
      .map(({ one, answer }) => `${one.id}: ${answer.exception ?? '-'}, not ${one.expect.exception}`),
    wide: wideIds(shapes),
    missing: mostFrequent(shapes.filter(({ id }) => id === undefined).map(({ shape }) => shape)),
  };
}

function isRight({ expect: { exception, base, accept = [], code } }: Case, answer: Answer): boolean {
  const names = [exception, ...(base === undefined ? [] : [base]), ...accept].map(tailOf);
  if (exception === 'Error' && code !== undefined) return answer.code === code;
  return names.includes(tailOf(answer.exception ?? '')) || (code !== undefined && answer.code === code);
}

function shapeOf({ exception, message }: Answer): string {
  const first = message.split('\n', 1)[0] ?? '';
  return `${exception ?? ''}: ${first.replace(/'[^']*'|"[^"]*"/g, 'Q').replace(/\d+/g, 'N')}`;
}

function wideIds(shapes: readonly { readonly shape: string; readonly id: string | undefined }[]): string[] {
  const byId = Map.groupBy(shapes, ({ id }) => id ?? '');
  return [...byId]
    .map(([id, rows]) => ({ id, shapes: [...new Set(rows.map(({ shape }) => shape))] }))
    .filter((row) => row.id !== '' && row.shapes.length > 1)
    .map((row) => `${row.id}: ${row.shapes.join(' | ')}`);
}

function mostFrequent(shapes: readonly string[]): string[] {
  return [...Map.groupBy(shapes, (shape) => shape)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([shape, all]) => `${all.length} × ${shape}`);
}
