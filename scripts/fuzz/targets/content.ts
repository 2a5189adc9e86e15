import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedOnly, readCatalog } from '../../../src/catalog/load.ts';
import { parseMdx } from '../../../src/catalog/mdx.ts';
import { checkPage } from '../../../src/catalog/pages.ts';
import { formatProblems, type Problem } from '../../../src/catalog/problem.ts';
import { readSections } from '../../../src/catalog/sections.ts';
import { readYaml } from '../../../src/catalog/yaml.ts';
import { exceptionFactsSchema, messageFactsSchema, plannedSchema } from '../../../src/schema/facts.ts';
import { stringsSchema } from '../../../src/schema/strings.ts';
import { mutate, type Material } from '../mutate.ts';
import type { Random } from '../random.ts';
import { hold, type Target } from '../target.ts';
import { factsFiles, factsWords, message, pages, proseFiles, proseWords } from './content-words.ts';
import { buildPages } from './pages.ts';

/** Files by name → their texts, in the place of the fixture's. */
type Files = Readonly<Record<string, string>>;

/** facts.yaml and whatever else is data: problems, or a catalog that pages can be built from. */
export function openFacts(): Target {
  return openContent('facts', factsFiles, factsWords);
}

/** Prose: the same. */
export function openProse(): Target {
  return openContent('prose', proseFiles, proseWords);
}

function openContent(name: string, files: readonly string[], dictionary: readonly string[]): Target {
  const root = mkdtempSync(join(tmpdir(), 'errata-fuzz-'));
  cpSync('tests/content/fixture', root, { recursive: true });
  cpSync('content/languages', join(root, 'content/languages'), { recursive: true });
  const sound = new Map(listTexts(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const known = files.filter((file) => sound.has(file));
  const textOf = (given: Files, file: string): string => given[file] ?? sound.get(file) ?? '';
  return {
    name,
    // Each file alone as it is: what is mutated.
    samples: known.map((file) => JSON.stringify({ [file]: textOf({}, file) })),
    dictionary,
    longest: 60_000,
    covers: ['/src/catalog/', '/src/schema/', '/src/model/'],
    mutate: (input, random, material) => changeFile(input, random, material, known, textOf),
    core: (input) => {
      const given = JSON.parse(input) as Files;
      const [file = '', text = ''] = Object.entries(given).at(-1) ?? [];
      return { text, wrap: (shorter) => JSON.stringify({ ...given, [file]: shorter }) };
    },
    check: (input) => {
      const given = readInput(input, sound);
      if (given === undefined) return;
      // Most inputs are no files that can be read: that is soon said, and only some are put among all the others to see what
      // the checks make of them.
      const unreadable = Object.entries(given).flatMap(([file, text]) => readAlone(file, text));
      for (const { problem, text } of unreadable) checkProblem(text, problem);
      if (unreadable.length > 0 && input.length % 8 !== 0) return;
      for (const [file, text] of Object.entries(given)) writeFileSync(join(root, file), text);
      try {
        checkContent(root);
      } finally {
        for (const file of Object.keys(given)) writeFileSync(join(root, file), sound.get(file) ?? '');
      }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

function listTexts(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** One file of the input gets changes; now and then, another one beside it. */
function changeFile(
  input: string,
  random: Random,
  material: Material,
  known: readonly string[],
  textOf: (given: Files, file: string) => string,
): string {
  const given = JSON.parse(input) as Files;
  const file = random.once(6) ? random.pick(known) : random.pick(Object.keys(given));
  const corpus = [textOf({}, random.pick(known))];
  return JSON.stringify({ ...given, [file]: mutate(textOf(given, file), random, { ...material, corpus }) });
}

/** An input that was made shorter may be no JSON any more, or name no file: it says nothing. */
function readInput(input: string, sound: ReadonlyMap<string, string>): Files | undefined {
  try {
    const given = JSON.parse(input) as Files;
    const isFiles = Object.entries(given).every(([file, text]) => sound.has(file) && typeof text === 'string');
    return isFiles ? given : undefined;
  } catch {
    return undefined;
  }
}

function checkContent(root: string): void {
  const { catalog, problems } = readCatalog(root);
  for (const problem of problems) {
    const path = join(root, problem.file);
    checkProblem(existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : '', problem);
  }
  hold(formatProblems(problems) !== '' || problems.length === 0, 'problems are told');
  // Prose that waits for its review is the one thing that a changed fact is allowed to bring with it.
  if (problems.every(({ rule }) => rule === 'facts-revision')) buildPages(publishedOnly(catalog));
}

/** What is wrong in a file by itself. */
function readAlone(file: string, text: string): { text: string; problem: Problem }[] {
  const kind = file.startsWith(message) ? 'message' : 'exception';
  const schema = kind === 'message' ? messageFactsSchema : exceptionFactsSchema;
  const at = { file, rule: 'facts' };
  let problems: readonly Problem[] = [];
  if (file.endsWith('/facts.yaml')) ({ problems } = readYaml(text, schema, at));
  else if (file.endsWith('/planned.yaml')) ({ problems } = readYaml(text, plannedSchema, at));
  else if (file.endsWith('/strings.yaml')) ({ problems } = readYaml(text, stringsSchema, at));
  else if (file.startsWith(pages)) problems = checkPage(text, file);
  else if (file.endsWith('.mdx')) {
    const parsed = parseMdx(text, file);
    problems = [...parsed.problems, ...readSections(parsed.nodes, kind, {}, file).problems];
    // Its headings are those of its language, which is not asked here.
    problems = problems.filter(({ rule }) => !rule.startsWith('section'));
  }
  return problems.map((problem) => ({ text, problem }));
}

function checkProblem(source: string, { file, line, rule, message: text, fix }: Problem): void {
  hold(Number.isInteger(line) && line >= 1, `the problem ${rule} has a line`);
  hold(text !== '' && fix !== '', `the problem ${rule} says what is wrong, and what to do`);
  hold(file.startsWith('content/'), `the problem ${rule} names a file of the content`);
  hold(line === 1 || line <= source.split(/\r\n|[\n\r]/).length, `the problem ${rule} is in the file`);
}
