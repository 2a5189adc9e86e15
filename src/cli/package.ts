import { readFileSync } from 'node:fs';
import type { Content } from './content.ts';
import { runCommandLine } from './run.ts';

/** The command line in the package: what it knows is in one file per language, written when it was packed. */
process.exitCode = await runCommandLine(
  (lang) => JSON.parse(readFileSync(new URL(`${lang}.json`, import.meta.url), 'utf8')) as Content,
);
