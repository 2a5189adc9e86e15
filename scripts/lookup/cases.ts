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
  const named = right.filter((isNamed) => isNamed).length;
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
    /** Of all, those whose class is named right, in per cent. */
    named: (100 * named) / cases.length,
    wrong: answered
      .filter((_, index) => right[index] !== true)
      .map(({ one, answer }) => `${one.id}: ${answer.exception ?? '-'}, not ${one.expect.exception}`),
    /** Ids that cover several shapes, and shapes that got several ids: one or no id per shape is right. */
    wide: several(shapes.map(({ id, shape }) => [id, shape])),
    split: several(shapes.map(({ id, shape }) => [shape, id ?? 'none'])),
    /** Shapes without an id, the most frequent first. */
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

/** Pairs → each first that goes with several seconds, and these. */
function several(pairs: readonly (readonly [string | undefined, string])[]): { name: string; with: string[] }[] {
  return [...Map.groupBy(pairs, ([name]) => name)]
    .map(([name = '', rows]) => ({ name, with: [...new Set(rows.map(([, second]) => second))] }))
    .filter((row) => row.name !== '' && row.with.length > 1);
}

function mostFrequent(shapes: readonly string[]): { shape: string; count: number }[] {
  return [...Map.groupBy(shapes, (shape) => shape)]
    .map(([shape, all]) => ({ shape, count: all.length }))
    .sort((a, b) => b.count - a.count);
}
