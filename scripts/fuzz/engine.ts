import { performance } from 'node:perf_hooks';
import type { Coverage } from './coverage.ts';
import { mutate, type Material } from './mutate.ts';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';
import { shrink } from './shrink.ts';
import { Broken, type Target } from './target.ts';

/** What came of it. */
export interface Outcome {
  readonly inputs: number;
  /** Inputs that reached code that none before had reached. */
  readonly reached: number;
  /** Blocks of the covered code that ran. */
  readonly blocks: number;
  readonly failures: readonly Seed[];
}
export interface Options {
  readonly seconds: number;
  /** No more inputs than these, whatever time is left. */
  readonly most?: number;
  readonly random: Random;
  readonly coverage: Coverage;
  /** Inputs that are tried first. */
  readonly seeds: readonly string[];
  /** What is about to be tried, for whoever watches: a program that hangs cannot tell. */
  readonly onBatch?: (inputs: readonly string[]) => void;
}

const batchSize = 32;
const mostFailures = 8;
const mostKept = 3000;
/** An input that takes so much of the processor, three times, hangs: what is alike takes a thousandth. Milliseconds. */
const hang = 1500;

/**
 * Gives a target inputs until the time is over: seeds and samples as they are, then with changes of chance. Inputs that
 * reach new code are changed in their turn. What breaks is made shorter; each kind of failure is reported once.
 */
export async function fuzz(
  target: Target,
  { seconds, most = Infinity, random, coverage, seeds, onBatch }: Options,
): Promise<Outcome> {
  const { samples, dictionary, longest, covers } = target;
  const corpus = [...new Set([...seeds, ...samples])];
  const material: Material = { dictionary, corpus, longest };
  const seen = new Set<string>();
  const failures = new Map<string, Seed>();
  let inputs = 0;
  let reached = 0;

  const tryBatch = async (batch: readonly string[]): Promise<void> => {
    onBatch?.(batch);
    coverage.take(covers);
    for (const input of batch) {
      const broke = await breakWith(target, input);
      if (broke !== undefined) await report(input, broke);
    }
    inputs += batch.length;
    const { steps, blocks } = coverage.take(covers);
    const budget = batch.reduce((sum, { length }) => sum + (target.mostSteps?.(length) ?? Infinity), 0);
    const isNew = blocks.some((block) => !seen.has(block));
    // Which of them it was is asked only when it matters.
    if (isNew || steps > budget / batch.length) await lookAt(batch);
  };
  const lookAt = async (batch: readonly string[]): Promise<void> => {
    for (const input of batch) {
      await breakWith(target, input);
      const { steps, blocks } = coverage.take(covers);
      const fresh = blocks.filter((block) => !seen.has(block));
      for (const block of fresh) seen.add(block);
      if (fresh.length > 0) {
        reached += 1;
        if (corpus.length < mostKept) corpus.push(input);
        else corpus[random.below(corpus.length)] = input;
      }
      const most = target.mostSteps?.(input.length) ?? Infinity;
      if (steps > most) failures.set('steps', { broke: `${steps} steps for ${input.length} characters`, input });
    }
  };
  const report = async (input: string, broke: string): Promise<void> => {
    const kind = kindOf(broke);
    if (failures.has(kind)) return;
    // First as it is: shrinking may hang.
    failures.set(kind, { broke, input });
    const { text: core, wrap } = target.core?.(input) ?? { text: input, wrap: (text: string) => text };
    const isSame = async (text: string): Promise<boolean> =>
      kindOf((await breakWith(target, wrap(text))) ?? '') === kind;
    const small = wrap(await shrink(core, isSame));
    failures.set(kind, { broke: (await breakWith(target, small)) ?? broke, input: small });
  };

  const began = performance.now();
  for (let from = 0; from < corpus.length && from < mostKept; from += batchSize) {
    await tryBatch(corpus.slice(from, from + batchSize));
  }
  while (performance.now() - began < seconds * 1000 && inputs < most && failures.size < mostFailures) {
    await tryBatch(
      Array.from({ length: batchSize }, () => (target.mutate ?? mutate)(random.pick(corpus), random, material)),
    );
  }
  return { inputs, reached, blocks: seen.size, failures: [...failures.values()] };
}

/** What an input breaks; undefined when all holds. */
export async function breakWith(target: Target, input: string): Promise<string | undefined> {
  const began = performance.now();
  try {
    await target.check(input);
  } catch (error) {
    return describe(error);
  }
  if (performance.now() - began < hang) return undefined;
  const takes: number[] = [];
  for (let again = 0; again < 3; again += 1) {
    const before = process.cpuUsage();
    await target.check(input);
    const { user, system } = process.cpuUsage(before);
    takes.push((user + system) / 1000);
  }
  const least = Math.round(Math.min(...takes));
  return least < hang ? undefined : `it hangs: ${least} ms for ${input.length} characters`;
}

/** What was thrown, and where of our code. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return `something was thrown that is no error: ${String(error)}`;
  if (error instanceof Broken) return error.message;
  const frame = /\/((?:src|scripts|node_modules)\/[^\s)]+?):\d+\)?$/m.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name}: ${error.message.slice(0, 300)} (${frame})`;
}

/** Failures that differ in numbers and quoted texts only are one. */
function kindOf(broke: string): string {
  return broke
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`/g, '…')
    .replace(/\d+/g, '0')
    .slice(0, 120);
}
