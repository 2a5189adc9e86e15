import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordQuality } from '../../scripts/quality/record.ts';
import { matchRecording } from '../../src/playground/program.ts';
import type { Timed } from '../playground/program-page.ts';
import { readPrograms, Stage, type BrowserProgram } from '../playground/programs.ts';
import { servePage, type ServedPage } from '../playground/serve-page.ts';
import { listBrowsers } from './browser.ts';
import type { DrivenPage } from './driven-page.ts';
import { exemptionOf, faultOf, readExemptions } from './exempt.ts';
import { keyIn, readVerified, writeVerified } from './verified.ts';

const programs = readPrograms();
const stage = await Stage.build();
const exemptions = readExemptions();
const oneOfEachKind = [...new Map(programs.map((program) => [program.kind, program])).values()];

/** What stands behind the key of a program that an engine ends in words of its own. */
const reworded = ', reworded';

/** What is known of an engine before anything runs, and what is to run. */
const engines = await Promise.all(
  listBrowsers().map(async ([engine, start]) => {
    const page = await start?.();
    await page?.close();
    const version = page?.version ?? '';
    const verified = readVerified(engine);
    const exemption = ({ name }: BrowserProgram): ReturnType<typeof exemptionOf> =>
      exemptionOf(exemptions, engine, name);
    const key = (program: BrowserProgram): string => keyIn(engine, version, program, stage, exemption(program));
    const isKnown = (program: BrowserProgram): boolean => verified[program.name]?.startsWith(key(program)) === true;
    const isReworded = ({ name }: BrowserProgram): boolean => verified[name]?.endsWith(reworded) === true;
    const unknown = programs.filter((program) => !isKnown(program));
    // All that is not known, or a third of it; and always one of each kind, and what has to differ.
    const some = process.env.TEST_ALL === undefined ? unknown.filter((_, index) => index % 3 === 0) : unknown;
    const chosen = [...new Set([...oneOfEachKind, ...programs.filter(exemption), ...some])];
    return { engine, start, version, verified, exemption, key, isKnown, isReworded, chosen, ran: new Set<string>() };
  }),
);

afterAll(() => {
  const languages = [...new Set(programs.map(({ file }) => file.language))].sort();
  recordQuality({
    name: 'engine-demos',
    title: 'Programs, in three engines',
    columns: [
      ...['engine', 'language', 'programs', 'as recorded', 'in words of its own', 'exempt', 'not verified'],
      'of these, run this time',
    ],
    rows: engines.flatMap(({ engine, version, exemption, isKnown, isReworded, ran }) =>
      languages.map((language) => {
        const own = programs.filter(({ file }) => file.language === language);
        const known = own.filter(isKnown);
        const counts = [
          own,
          known.filter((program) => exemption(program) === undefined && !isReworded(program)),
          known.filter(isReworded),
          known.filter(exemption),
          own.filter((program) => !isKnown(program)),
          own.filter(({ name }) => ran.has(name)),
        ].map(({ length }) => String(length));
        // Its list is that of tests/playground, which a new version does not empty.
        const label = engine === 'Chromium' ? engine : `${engine} ${version}`.trim();
        return [label, language, ...counts];
      }),
    ),
    note: exemptions
      .map(({ program, engines: where, reason }) => `${program} (${where.join(', ')}): ${reason}.`)
      .join(' '),
  });
  recordQuality({
    name: 'engine-wordings',
    title: 'Programs that end in words of an engine',
    columns: ['engine', 'programs'],
    rows: engines
      .map(({ engine, isKnown, isReworded }) => [
        engine,
        programs
          .filter((program) => isKnown(program) && isReworded(program))
          .map(({ name }) => name)
          .join(', '),
      ])
      .filter(([, names]) => names !== ''),
    note: 'Output, exit code, line and class are as recorded. The message of the error is one that JavaScript itself raises, and each engine has its own.',
  });
});

it('some browser is here', () => {
  expect(engines.some(({ start }) => start !== undefined)).toBe(true);
});

describe.each(engines)('in $engine', ({ engine, start, verified, exemption, key, chosen, ran }) => {
  let page: DrivenPage | undefined;
  let served: ServedPage | undefined;
  beforeAll(async () => {
    page = await start?.();
    served = await servePage(stage.script, stage.files);
    await page?.open(served.url);
  });
  afterAll(async () => {
    await page?.close();
    served?.close();
  });

  describe.skipIf(start === undefined)('a program does what was recorded', () => {
    it.each(chosen.map((program) => [program.name, program] as const))('%s', async (name, program) => {
      const { recorded } = program.file;
      if (page === undefined || recorded === undefined) throw new Error('no browser, or no recording');
      // Until it is seen again, nothing is known of it.
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
      delete verified[name];
      ran.add(name);
      const result = (await page.evaluate(`page.run(${JSON.stringify({ program: program.file })})`)) as Timed;
      const { why, detail, stdout, stderr, exitCode = -1, error } = result;
      expect({ why, detail }, stderr).toEqual({ why: 'exit', detail: undefined });
      const outcome = { stdout, exitCode, ...(error === undefined ? {} : { error }) };
      const match = matchRecording(program.file.language, recorded, outcome);
      const fault = faultOf(match, engine, exemption(program));
      if (fault === 'it does not do what was recorded') {
        expect(outcome, `${fault}\n${stderr}`).toEqual({ ...recorded, runtime: undefined });
      }
      expect(fault).toBeUndefined();
      verified[name] = key(program) + (match === 'reworded' ? reworded : '');
      writeVerified(engine, verified, programs);
    });
  });
});
