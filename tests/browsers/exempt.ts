import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Engine } from '../../scripts/test/browsers.ts';
import type { Match } from '../../src/playground/program.ts';

const schema = z.array(
  z.strictObject({
    program: z.string(),
    engines: z.array(z.enum(['Chromium', 'Firefox', 'WebKit'])).min(1),
    reason: z.string().min(20),
  }),
);

/** A program that does not do in some engine what was recorded, and why. */
export type Exemption = z.infer<typeof schema>[number];

/** All of them. @throws {z.ZodError} when the file has another form */
export function readExemptions(file = 'tests/browsers/exempt.yaml'): readonly Exemption[] {
  return schema.parse(parse(readFileSync(file, 'utf8')) ?? []);
}

/** The exemption of a program in an engine. */
export function exemptionOf(exemptions: readonly Exemption[], engine: Engine, name: string): Exemption | undefined {
  return exemptions.find(({ program, engines }) => program === name && engines.includes(engine));
}

/** Why a run is not what has to be, in a sentence; undefined when it is. An exemption that is not needed is a fault too. */
export function faultOf(match: Match, engine: Engine, exemption?: Exemption): string | undefined {
  // Recordings are V8's; the other engines have words of their own.
  const isRight = match === 'same' || (match === 'reworded' && engine !== 'Chromium');
  if (!isRight) return exemption === undefined ? 'it does not do what was recorded' : undefined;
  return exemption === undefined ? undefined : 'it does what was recorded: take it out of tests/browsers/exempt.yaml';
}
