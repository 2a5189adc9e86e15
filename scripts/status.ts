// npm run status: language × exception as fresh, stale, missing or draft.
// npm run status -- --reviewed FOLDER LANG: stamps the prose as read against today's facts and programs.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readCatalog } from '../src/catalog/load.ts';
import { isLang, languages } from '../src/i18n/languages.ts';
import { entryName, type Entry } from '../src/schema/entry.ts';

const root = process.env.CONTENT_ROOT ?? process.cwd();
const args = process.argv.slice(2);
const { catalog, problems } = readCatalog(root);
const entries = catalog.exceptions.flatMap((entry): Entry[] => [entry, ...entry.messages]);

if (args[0] === '--reviewed') stamp(args[1], args[2]);
else list();

function stamp(folder: string | undefined, lang: string | undefined): void {
  const usage = `npm run status -- --reviewed content/errors/python/ClassName ${languages.map(({ code }) => code).join('|')}`;
  if (folder === undefined || lang === undefined || !isLang(lang)) return fail(usage);
  const path = relative(root, resolve(root, folder));
  const entry = entries.find((candidate) => candidate.folder === path);
  const prose = entry?.prose[lang];
  if (entry === undefined || prose === undefined) {
    const about = problems.filter(({ file }) => file.startsWith(path));
    return fail(
      `no readable prose in ${path}/${lang}.mdx${about.map(({ file, line, message }) => `\n  ${file}:${line} ${message}`).join('')}\n${usage}`,
    );
  }
  const file = resolve(root, prose.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^factsRevision:.*$/m, `factsRevision: '${entry.revision}'`));
  console.log(`${prose.file} was reviewed against ${entry.revision}`);
}

function list(): void {
  const width = Math.max(...entries.map((entry) => entryName(entry).length), 10);
  console.log(`${''.padEnd(width)}  ${languages.map(({ code }) => code.padEnd(8)).join('')}`);
  const totals = new Map<string, number>();
  for (const entry of entries) {
    const states = languages.map(({ code }) => stateOf(entry, code));
    for (const state of states) totals.set(state, (totals.get(state) ?? 0) + 1);
    console.log(`${entryName(entry).padEnd(width)}  ${states.map((state) => state.padEnd(8)).join('')}`);
  }
  console.log(`\n${[...totals].map(([state, n]) => `${n} ${state}`).join(', ')}`);
}

function stateOf(entry: Entry, lang: string): string {
  if (entry.facts.status === 'draft') return 'draft';
  const prose = entry.prose[lang];
  if (prose === undefined) return 'missing';
  return prose.frontMatter.factsRevision === entry.revision ? 'fresh' : 'stale';
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
