import { existsSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { languages } from '../i18n/languages.ts';
import type { Block, ExceptionEntry, MessageEntry, Program, Prose } from '../schema/entry.ts';
import { exceptionFactsSchema, idPattern, messageFactsSchema } from '../schema/facts.ts';
import { recordingsSchema, type Recordings } from '../schema/recordings.ts';
import type { EntryKind } from '../schema/sections.ts';
import type { Strings } from '../schema/strings.ts';
import { findStrangers, listFiles, listFolders } from './folders.ts';
import { parseMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import { hashOf, parseProgram } from './programs.ts';
import { readSections, type Lines } from './sections.ts';
import { readYaml } from './yaml.ts';

/** What the reader knows beyond the entry: problems so far, and where each block stands. */
export interface Reading {
  readonly root: string;
  readonly strings: Readonly<Record<string, Strings | undefined>>;
  readonly problems: Problem[];
  readonly lines: Map<Prose, Lines>;
  readonly sources: Map<string, string>;
  /** Files that should be read and cannot be: what they would have said is unknown, not missing. */
  readonly unreadable: Set<string>;
}

/** A folder content/errors/RUNTIME/CLASS → the exception with its messages; undefined when its facts cannot be read. */
export function readException(reading: Reading, runtime: string, className: string): ExceptionEntry | undefined {
  const folder = `content/errors/${runtime}/${className}`;
  const common = readCommon(reading, 'exception', folder);
  const facts = readFacts(reading, folder, exceptionFactsSchema);
  const isFolder = (found: Dirent): boolean => found.isDirectory();
  reading.problems.push(...findStrangers(reading.root, `${folder}/messages`, isFolder, 'a folder for each message'));
  const messages = listFolders(join(reading.root, folder, 'messages'))
    .map((id) => readMessage(reading, runtime, className, id))
    .filter((message) => message !== undefined);
  if (facts === undefined) return undefined;
  return {
    kind: 'exception',
    runtime,
    className,
    folder,
    facts,
    messages,
    ...common,
    revision: revisionOf(facts, common.programs),
  };
}

function readMessage(reading: Reading, runtime: string, className: string, id: string): MessageEntry | undefined {
  const folder = `content/errors/${runtime}/${className}/messages/${id}`;
  if (!idPattern.test(id) || id === 'demos') {
    reading.problems.push({
      file: folder,
      line: 1,
      rule: 'message-id',
      message: `"${id}" cannot be the id of a message`,
      fix: 'lower-case words joined by hyphens; "demos" is taken',
    });
  }
  const common = readCommon(reading, 'message', folder);
  const facts = readFacts(reading, folder, messageFactsSchema);
  if (facts === undefined) return undefined;
  return {
    kind: 'message',
    id,
    runtime,
    className,
    folder,
    facts,
    ...common,
    revision: revisionOf(facts, common.programs),
  };
}

/** Facts and programs → the hash that prose carries as `factsRevision`. */
function revisionOf(facts: object, programs: readonly Program[]): string {
  return hashOf({ facts: { ...facts, status: undefined }, programs: programs.map(({ file, text }) => [file, text]) });
}

function readFacts<T>(reading: Reading, folder: string, schema: z.ZodType<T>): T | undefined {
  const file = `${folder}/facts.yaml`;
  const text = readText(reading, file);
  if (text === undefined) {
    reading.problems.push({
      file,
      line: 1,
      rule: 'facts-missing',
      message: 'the folder has no facts.yaml',
      fix: 'npm run new writes one; or remove the folder',
    });
    reading.unreadable.add(file);
    return undefined;
  }
  const { data, problems } = readYaml(text, schema, { file, rule: 'facts' });
  reading.problems.push(...problems);
  if (data === undefined) reading.unreadable.add(file);
  return data;
}

function readCommon(reading: Reading, kind: EntryKind, folder: string) {
  const programs: Program[] = [];
  const known = new Set([
    'facts.yaml',
    'recordings.json',
    'demos',
    'slips',
    ...languages.map(({ code }) => `${code}.mdx`),
  ]);
  if (kind === 'exception') known.add('messages');
  const holds = [...known].join(', ');
  reading.problems.push(...findStrangers(reading.root, folder, ({ name }) => known.has(name), holds));
  for (const part of ['demos', 'slips']) {
    const strangers = findStrangers(reading.root, `${folder}/${part}`, (found) => found.isFile(), 'programs');
    reading.problems.push(...strangers);
    for (const name of listFiles(join(reading.root, folder, part))) {
      const file = `${part}/${name}`;
      const program = parseProgram(file, readText(reading, `${folder}/${file}`) ?? '');
      if (program === undefined)
        reading.problems.push({
          file: `${folder}/${file}`,
          line: 1,
          rule: 'unknown-file',
          message: 'this is no name for a program',
          fix: 'demos/NAME.py, demos/NAME.ts, slips/NAME.wrong.py, slips/NAME.right.py (or .ts)',
        });
      else programs.push(program);
    }
  }
  const prose: Record<string, Prose> = {};
  for (const { code } of languages) {
    const read = readProse(reading, kind, folder, code);
    if (read !== undefined) prose[code] = read;
  }
  return { programs, recordings: readRecordings(reading, folder), prose };
}

function readProse(reading: Reading, kind: EntryKind, folder: string, lang: string): Prose | undefined {
  const file = `${folder}/${lang}.mdx`;
  const text = readText(reading, file);
  const strings = reading.strings[lang];
  if (text === undefined || strings === undefined) return undefined;
  const { frontMatter, nodes, problems } = parseMdx(text, file);
  reading.problems.push(...problems);
  const unreadable = problems.some(({ rule }) => rule === 'mdx');
  const { sections, lines, problems: sectionProblems } = readSections(nodes, kind, strings.sections, file);
  if (!unreadable) reading.problems.push(...sectionProblems);
  if (frontMatter === undefined || unreadable) {
    reading.unreadable.add(file);
    return undefined;
  }
  const prose: Prose = { file, frontMatter, sections };
  reading.lines.set(prose, lines);
  return prose;
}

function readRecordings(reading: Reading, folder: string): Recordings {
  const file = `${folder}/recordings.json`;
  const text = readText(reading, file);
  if (text === undefined) return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const { data, error } = recordingsSchema.safeParse(json);
  if (error !== undefined) {
    reading.unreadable.add(file);
    reading.problems.push({
      file,
      line: 1,
      rule: 'recordings',
      message: `not as the recorder writes it: ${error.issues[0]?.message ?? ''}`,
      fix: 'never edit recordings: delete the file and run npm run record',
    });
  }
  return data ?? {};
}

/** prose, block → the block's line; 1 when it is not known. */
export function lineIn(reading: Reading, prose: Prose, block: Block): number {
  return reading.lines.get(prose)?.get(block) ?? 1;
}

/** A file's text, remembered as one that was read; undefined when there is no such file. */
export function readText({ root, sources }: Reading, file: string): string | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  sources.set(file, text);
  return text;
}
