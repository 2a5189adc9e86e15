import { existsSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../i18n/languages.ts';
import type { Catalog } from '../schema/entry.ts';
import { classNamePattern, plannedSchema, type Planned } from '../schema/facts.ts';
import { stringsSchema } from '../schema/strings.ts';
import { checkCatalog } from './checks/index.ts';
import { checkStrings, type StringsFile } from './checks/strings.ts';
import { ContentError, type Problem } from './problem.ts';
import { findStrangers, listFolders } from './folders.ts';
import { checkPages } from './pages.ts';
import { readException, type Reading } from './read-entry.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads content/ from disk, once, and checks all of it.
 * @param root the folder that holds content/
 * @returns what could be read, drafts included, and every problem found
 */
export function readCatalog(root: string): { catalog: Catalog; problems: Problem[]; files: number } {
  const problems: Problem[] = [];
  const interfaces = languages.flatMap(({ code }) => readStrings(root, code, problems) ?? []);
  problems.push(...checkStrings(interfaces));
  const strings = Object.fromEntries(interfaces.map((read) => [read.lang, read.strings]));
  const reading: Reading = { root, strings, problems, lines: new Map(), sources: new Map(), unreadable: new Set() };
  const planned: Planned = {};
  const exceptions = listFolders(join(root, 'content/errors')).flatMap((runtime) => {
    Object.assign(planned, readPlanned(reading, runtime));
    problems.push(
      ...findStrangers(root, `content/errors/${runtime}`, isExpected, 'planned.yaml and a folder for each class'),
    );
    return listFolders(join(root, 'content/errors', runtime))
      .map((className) => readException(reading, runtime, className))
      .filter((entry) => entry !== undefined);
  });
  checkPages(reading);
  const catalog: Catalog = { exceptions, planned, strings };
  if (Object.keys(strings).length === languages.length) problems.push(...checkCatalog(catalog, reading));
  // A planned.yaml alone is no content, nor are pages about the site.
  const isContent = (file: string): boolean => file.startsWith('content/errors/') && !file.endsWith('/planned.yaml');
  const files = [...reading.sources.keys()].filter(isContent).length;
  return { catalog, problems, files };
}

/**
 * The content that the site publishes: no drafts.
 * @throws {ContentError} with every problem, when there is any
 */
export function loadPublished(root: string): Catalog {
  const { catalog, problems } = readCatalog(root);
  if (problems.length > 0) throw new ContentError(problems);
  return publishedOnly(catalog);
}

function isExpected(entry: Dirent): boolean {
  return entry.isDirectory() ? classNamePattern.test(entry.name) : entry.name === 'planned.yaml';
}

/** A catalog → the same without drafts. */
export function publishedOnly(catalog: Catalog): Catalog {
  return {
    ...catalog,
    exceptions: catalog.exceptions
      .filter(({ facts }) => facts.status === 'published')
      .map((entry) => ({ ...entry, messages: entry.messages.filter(({ facts }) => facts.status === 'published') })),
  };
}

function readStrings(root: string, lang: string, problems: Problem[]): StringsFile | undefined {
  const file = `content/languages/${lang}/strings.yaml`;
  const path = join(root, file);
  if (!existsSync(path)) {
    problems.push({
      file,
      line: 1,
      rule: 'strings',
      message: 'the language has no strings.yaml',
      fix: "copy another language's and write it anew",
    });
    return undefined;
  }
  const source = readFileSync(path, 'utf8');
  const read = readYaml(source, stringsSchema, { file, rule: 'strings' });
  problems.push(...read.problems);
  return read.data === undefined ? undefined : { lang, file, source, strings: read.data };
}

function readPlanned({ root, problems, unreadable, sources }: Reading, runtime: string): Planned {
  const file = `content/errors/${runtime}/planned.yaml`;
  const path = join(root, file);
  if (!existsSync(path)) return {};
  const text = readFileSync(path, 'utf8');
  sources.set(file, text);
  const read = readYaml(text, plannedSchema, { file, rule: 'planned' });
  problems.push(...read.problems);
  if (read.data === undefined) unreadable.add(file);
  return read.data ?? {};
}
