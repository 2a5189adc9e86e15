import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { linkedClasses } from '../../src/catalog/checks/links.ts';
import { readCatalog } from '../../src/catalog/load.ts';
import { parseMdx } from '../../src/catalog/mdx.ts';
import { parseProgram } from '../../src/catalog/programs.ts';
import { readException, type Reading } from '../../src/catalog/read-entry.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Catalog, ExceptionEntry } from '../../src/schema/entry.ts';
import type { Recordings } from '../../src/schema/recordings.ts';

/** Real trees are families: one class and those that derive from it. Pages list their family, never the site. */
const familySize = 10;
const root = 'OSError';

/**
 * Writes a content root with many exceptions, each a copy of a real one under a name of its own. What a cache could
 * share differs in every copy: programs, hashes, titles, the names in the prose. Messages are left out.
 * @param source the folder that holds the real content/
 * @param target a folder that is empty or does not exist
 * @throws {Error} when the source has no published exception of Python
 */
export function writeSyntheticContent(source: string, target: string, count: number): void {
  const { catalog } = readCatalog(source);
  const templates = catalog.exceptions.filter(
    ({ runtime, facts }) => runtime === 'python' && facts.status === 'published',
  );
  if (templates.length === 0) throw new Error(`no published exception in ${source}/content/errors/python`);
  for (const part of ['languages', 'pages']) {
    cpSync(join(source, 'content', part), join(target, 'content', part), { recursive: true });
  }
  write(target, 'package.json', '{ "type": "module" }\n'); // The programs are ES modules.
  write(target, 'content/errors/python/planned.yaml', plannedYaml(catalog, templates));
  for (let index = 0; index < count; index += 1) {
    const template = templates[index % templates.length];
    if (template !== undefined)
      writeCopy(source, target, catalog, template, index, namesFor(templates, template, index, count));
  }
}

/** Which synthetic class stands for which real one on the page of one copy: its own, and others of its family. */
function namesFor(
  templates: readonly ExceptionEntry[],
  own: ExceptionEntry,
  index: number,
  count: number,
): Map<string, string> {
  const head = index - (index % familySize);
  const size = Math.min(familySize, count - head);
  const others = templates.filter((template) => template !== own);
  return new Map([
    [own.className, nameOf(index)],
    ...others.map(({ className }, offset): [string, string] => [
      className,
      nameOf(head + ((index - head + offset + 1) % size)),
    ]),
  ]);
}

function nameOf(index: number): string {
  return `Synthetic${String(index + 1).padStart(4, '0')}Error`;
}

function writeCopy(
  source: string,
  target: string,
  catalog: Catalog,
  template: ExceptionEntry,
  index: number,
  names: ReadonlyMap<string, string>,
): void {
  const className = nameOf(index);
  const from = join(source, template.folder);
  const folder = `content/errors/python/${className}`;
  const head = index - (index % familySize);
  const parent = index === head ? root : nameOf(head);
  const related = [...new Set(template.facts.related.map((name) => names.get(name) ?? name))].filter(
    (name) => name !== className,
  );
  const facts = readFileSync(join(from, 'facts.yaml'), 'utf8')
    .replace(/^parent:.*$/m, `parent: ${parent}`)
    .replace(/^related:.*(?:\n[ \t]+.*)*$/m, `related: [${related.join(', ')}]`);
  write(target, `${folder}/facts.yaml`, facts);
  const hashes = new Map<string, string>();
  for (const { file, language } of template.programs) {
    // At the end: the lines of callouts and of recorded errors stay where they are.
    const statement = language === 'python' ? `COPY = ${index}` : `export const copy = ${index};`;
    const text = `${readFileSync(join(from, file), 'utf8').trimEnd()}\n\n${statement}\n`;
    write(target, `${folder}/${file}`, text);
    hashes.set(file, parseProgram(file, text)?.hash ?? '');
  }
  write(target, `${folder}/recordings.json`, JSON.stringify(rehash(template.recordings, hashes), null, 2));
  const revision = revisionOf(target, catalog, className);
  for (const { code } of languages) {
    const file = join(from, `${code}.mdx`);
    write(target, `${folder}/${code}.mdx`, renameProse(readFileSync(file, 'utf8'), file, names, index, revision));
  }
}

function rehash(recordings: Recordings, hashes: ReadonlyMap<string, string>): Recordings {
  return Object.fromEntries(
    Object.entries(recordings).map(([file, recorded]) => [
      file,
      recorded.map((recording) => ({ ...recording, programHash: hashes.get(file) ?? '' })),
    ]),
  );
}

/** Facts and programs are written, prose is not: the reader says which revision the prose is of. */
function revisionOf(target: string, { strings }: Catalog, className: string): string {
  const reading: Reading = {
    root: target,
    strings,
    problems: [],
    lines: new Map(),
    sources: new Map(),
    unreadable: new Set(),
  };
  const revision = readException(reading, 'python', className)?.revision;
  if (revision === undefined) throw new Error(`the copy ${className} cannot be read`);
  return revision;
}

function renameProse(
  text: string,
  file: string,
  names: ReadonlyMap<string, string>,
  index: number,
  revision: string,
): string {
  const { frontMatter } = parseMdx(text, file);
  if (frontMatter === undefined) throw new Error(`${file} has no front matter that can be read`);
  const numbered = (phrase: string, max: number): string =>
    `${phrase.slice(0, max - 6)} ${String(index).padStart(5, '0')}`;
  const head = {
    ...frontMatter,
    title: numbered(frontMatter.title, 60),
    summary: numbered(frontMatter.summary, 140),
    description: numbered(frontMatter.description, 160),
    factsRevision: revision,
  };
  const body = text
    .replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '')
    .replace(/\]\(python\/(\w+)\/[a-z0-9-]+(?:#[a-z-]+)?\)/g, '](python/$1)')
    .replace(/\b[A-Z]\w*\b/g, (word) => names.get(word) ?? word);
  return `---\n${stringify(head, { lineWidth: 0 })}---\n${body}`;
}

/** planned.yaml holds what the copies name and have no page for, with the chains to their root, and nothing else. */
function plannedYaml({ exceptions, planned }: Catalog, templates: readonly ExceptionEntry[]): string {
  const renamed = new Set(templates.map(({ className }) => className));
  const parents = new Map<string, string | undefined>([
    ...exceptions.map(({ className, facts }): [string, string] => [className, facts.parent]),
    ...Object.entries(planned).map(([name, { parent }]): [string, string | undefined] => [name, parent]),
  ]);
  const named = templates.flatMap((template) => [...template.facts.related, ...linkedClasses(template)]);
  const needed = new Set([root, ...named.filter((name) => !renamed.has(name))]);
  for (const name of needed) {
    const parent = parents.get(name);
    if (parent !== undefined) needed.add(parent);
  }
  return [...needed].map((name) => `${name}: ${JSON.stringify({ parent: parents.get(name) })}\n`).join('');
}

function write(target: string, file: string, text: string): void {
  const path = join(target, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
