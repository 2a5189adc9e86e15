import { Session, type Profiler } from 'node:inspector';
import { afterAll, describe, expect, it } from 'vitest';
import { hostile } from '../../scripts/lookup/hostile.ts';
import { sample } from './fixtures/sample.ts';

// Steps are counted by the engine (how often each block of our code runs), not measured on a clock. It counts only in
// code that it compiles after it was told to.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { createLookup } = await import('./index.ts');
const lookup = createLookup(sample);
lookup('ValueError: x');
afterAll(() => session.disconnect());

function stepsFor(text: string): number {
  countSteps();
  lookup(text);
  return countSteps();
}

/** How often blocks ran since the last count. */
function countSteps(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions } of result) {
      if (!url.includes('/src/lookup/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

describe('hostile text', () => {
  it.each(hostile.map(({ name, make }) => [name, make] as const))('takes steps in proportion to it: %s', (_, make) => {
    const few = stepsFor(make(20_000));
    const many = stepsFor(make(80_000));
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThan(Math.max(few, 5000) * 5);
  });

  it.each(hostile.map(({ name, make }) => [name, make] as const))('of 1 MB is answered: %s', (_, make) => {
    expect(lookup(make(1_000_000)).ignored).toBeInstanceOf(Array);
  });
});
