import { expect, test } from 'vitest';
import { Transcript } from './transcript.ts';

export type Scenario<Module> = (module: Module, transcript: Transcript) => Promise<void>;

async function record<Module>(module: Module, scenario: Scenario<Module>): Promise<string[]> {
  const transcript = new Transcript();
  await scenario(module, transcript);
  return transcript.lines;
}

/**
 * Makes tests of one scenario, run with Node's own module and with ours: the same events in the same order, with the same
 * values and errors.
 */
export function compareWithNode<Module>(
  theirs: Module,
  ours: unknown,
): (name: string, scenario: Scenario<Module>) => void {
  return (name, scenario) => {
    test(name, async () => {
      const expected = await record(theirs, scenario);
      expect(expected).not.toEqual([]);
      expect(await record(ours as Module, scenario)).toEqual(expected);
    });
  };
}
