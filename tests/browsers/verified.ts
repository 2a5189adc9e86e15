import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Engine } from '../../scripts/test/browsers.ts';
import { hashOf } from '../../src/catalog/programs.ts';
import type { BrowserProgram, Stage } from '../playground/programs.ts';
import type { Verified } from '../playground/verified.ts';

/**
 * Which programs did in an engine what was recorded, by hash of the program's file, of all that it runs on, and of the
 * engine's version. Chromium's are the list of tests/playground, whatever its version. Written by `npm run test:all`, as
 * each program ends: what a run that was stopped has seen is not run again.
 */
function fileOf(engine: Engine): string {
  return engine === 'Chromium'
    ? 'tests/playground/verified.json'
    : `tests/browsers/verified-${engine.toLowerCase()}.json`;
}

/** What was verified in an engine. */
export function readVerified(engine: Engine): Verified {
  const file = fileOf(engine);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Verified) : {};
}

/** Remembers what did as recorded; names that are no program's drop out. Only `npm run test:all` (or UPDATE_VERIFIED=1) writes. */
export function writeVerified(engine: Engine, verified: Verified, programs: readonly BrowserProgram[]): void {
  if (process.env.TEST_ALL === undefined && process.env.UPDATE_VERIFIED === undefined) return;
  const known = programs.flatMap(({ name }) => (verified[name] === undefined ? [] : [[name, verified[name]] as const]));
  writeFileSync(fileOf(engine), `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
}

/**
 * What has to be verified again when it changes.
 * @param version the engine's: its first number counts, and the second of WebKitGTK, whose first is always 2
 * @param exemption what is expected instead of the recording
 */
export function keyIn(
  engine: Engine,
  version: string,
  program: BrowserProgram,
  stage: Stage,
  exemption?: object,
): string {
  const key = stage.keyOf(program);
  const release = version
    .split('.')
    .slice(0, engine === 'WebKit' ? 2 : 1)
    .join('.');
  return engine === 'Chromium' ? key : hashOf([key, release, exemption]);
}
