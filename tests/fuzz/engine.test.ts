import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Coverage } from '../../scripts/fuzz/coverage.ts';
import { fuzz, type Outcome } from '../../scripts/fuzz/engine.ts';
import { mutate } from '../../scripts/fuzz/mutate.ts';
import { Random } from '../../scripts/fuzz/random.ts';
import { readSeeds, writeSeed } from '../../scripts/fuzz/seeds.ts';
import { hold, type Target } from '../../scripts/fuzz/target.ts';

const noCoverage: Coverage = { take: () => ({ steps: 0, blocks: [] }), stop: () => undefined };

function target(check: Target['check'], more: Partial<Target> = {}): Target {
  return { name: 'test', samples: ['abcdefgh'], dictionary: ['needle'], longest: 200, covers: [], check, ...more };
}

function run(given: Target, { most = 500, seeds = [] as string[], coverage = noCoverage } = {}): Promise<Outcome> {
  return fuzz(given, { seconds: Infinity, most, random: new Random(3), coverage, seeds });
}

describe('fuzzing', () => {
  it('finds what breaks, makes it as short as it can be, and tells each kind once', async () => {
    const { failures } = await run(target((input) => hold(!input.includes('needle'), `at ${input.indexOf('needle')}`)));
    expect(failures).toEqual([{ broke: 'at 0', input: 'needle' }]);
  });

  it('takes whatever is thrown for a failure, and says where', async () => {
    const check = (): void => {
      throw new RangeError('too deep');
    };
    const { failures } = await run(target(check), { most: 1 });
    expect(failures.map(({ broke }) => broke)).toEqual([expect.stringMatching(/^RangeError: too deep \(/)]);
  });

  it('tries seeds before anything else, then the samples as they are', async () => {
    const tried: string[] = [];
    await run(
      target((input) => void tried.push(input)),
      { seeds: ['seed one', 'seed two'], most: 10 },
    );
    expect(tried.slice(0, 3)).toEqual(['seed one', 'seed two', 'abcdefgh']);
  });

  it('changes what reached new code, so that it gets further than chance alone would', async () => {
    // Six letters in a row, each of which is a block of its own once those before it are right.
    const word = 'QXZWKJ';
    let ran: string[] = [];
    const check = (input: string): void => {
      let depth = 0;
      while (depth < word.length && input[depth] === word[depth]) depth += 1;
      for (let level = 0; level <= depth; level += 1) ran.push(`level ${level}`);
      hold(depth < word.length, 'all the letters');
    };
    const take = (): { steps: number; blocks: string[] } => {
      const blocks = ran;
      ran = [];
      return { steps: 0, blocks };
    };
    const given = target(check, { samples: ['......'], dictionary: ['Q', 'X', 'Z', 'W', 'K', 'J'], longest: 6 });
    const seeing = await run(given, { most: 60_000, coverage: { take, stop: () => undefined } });
    const blind = await run(given, { most: 60_000 });
    expect(seeing.failures.map(({ broke }) => broke)).toEqual(['all the letters']);
    expect(blind.failures).toEqual([]);
  });

  it('tells an input whose steps are not in proportion to it', async () => {
    let last = 0;
    const check = (input: string): void => {
      last = input.length;
    };
    const coverage: Coverage = { take: () => ({ steps: last ** 2, blocks: [] }), stop: () => undefined };
    const given = target(check, { mostSteps: (length) => 20 * length });
    const { failures } = await run(given, { seeds: ['x'.repeat(100)], coverage });
    expect(failures.map(({ broke }) => broke)).toEqual([expect.stringMatching(/^\d+ steps for \d+ characters$/)]);
  });
});

describe('a seed number', () => {
  it('makes the same inputs again; another one makes others', () => {
    const inputs = (seed: number): string[] => {
      const random = new Random(seed);
      const material = { dictionary: ['a', 'b'], corpus: ['one two', 'three'], longest: 100 };
      return Array.from({ length: 50 }, () => mutate('some text\nof two lines', random, material));
    };
    expect(inputs(7)).toEqual(inputs(7));
    expect(inputs(7)).not.toEqual(inputs(8));
  });
});

describe('a seed file', () => {
  it('keeps an input as it was, lone surrogates and all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'errata-seeds-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const seed = { broke: 'it', input: '\ud800\u0000\u202e"\\\n' };
    writeSeed(folder, seed);
    expect([...readSeeds(folder).values()]).toEqual([seed]);
  });
});
