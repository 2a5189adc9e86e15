import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { breakWith } from '../../scripts/fuzz/engine.ts';
import { readSeeds, seedFolder } from '../../scripts/fuzz/seeds.ts';
import type { Target } from '../../scripts/fuzz/target.ts';
import { openTarget, targetNames } from '../../scripts/fuzz/targets.ts';

describe.each(targetNames)('%s', (name) => {
  let opened: Promise<Target> | undefined;
  const open = (): Promise<Target> => (opened ??= openTarget(name));
  afterAll(async () => (await opened)?.close?.());
  const seeds = [...readSeeds(join(seedFolder, name))].map(([file, seed]) => ({ file, ...seed }));

  it.each(seeds)('still holds for what broke it once: $file ($broke)', async ({ input }) => {
    expect(await breakWith(await open(), input)).toBeUndefined();
  });

  it('holds for what is real', async () => {
    const target = await open();
    const broken = [];
    for (const sample of target.samples) broken.push(await breakWith(target, sample));
    expect(broken.filter((broke) => broke !== undefined)).toEqual([]);
    expect(target.samples).not.toEqual([]);
  });
});

it('every folder of seeds belongs to a target', () => {
  expect(readdirSync(seedFolder).filter((name) => !(targetNames as string[]).includes(name))).toEqual([]);
});
