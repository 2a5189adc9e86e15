import { fill } from '../i18n/fill.ts';
import { isLang, publishedLanguages, type Lang } from '../i18n/languages.ts';
import { toAnswerLine } from '../lookup/answer-line.ts';
import { createLookup } from '../lookup/index.ts';
import { classesOf } from '../search/rank.ts';
import { parseArguments, type Command, type Mistake } from './arguments.ts';
import type { Content } from './content.ts';
import { answerObject, isFound, printAnswer } from './explain.ts';
import { readLines, readText } from './input.ts';
import { answerLines } from './json-lines.ts';
import { chooseLanguage } from './language.ts';
import { takesColour, type Paper } from './paper.ts';
import { plainJson, plainText } from './plain.ts';
import { joinParts, printPage } from './print-page.ts';
import { createSearch, printResults } from './search.ts';
import { findPage, suggestPages } from './show.ts';

/** Found, nothing known, wrong usage. Of many texts or queries: something was found for one of them. */
const exit = { found: 0, nothing: 1, usage: 2 } as const;

type LoadContent = (lang: Lang) => Content;

/**
 * The command line: reads the arguments of this process, answers on its standard output.
 * @param loadContent what is known, in one language
 * @returns the exit code: 0 found, 1 nothing known, 2 wrong usage
 */
export async function runCommandLine(loadContent: LoadContent): Promise<number> {
  const { env, stdout, stderr, argv } = process;
  // Whoever reads the answer may stop reading: errata show KeyError | head -1
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const { command, lang: asked, noColor } = parseArguments(argv.slice(2));
  const lang = chooseLanguage(asked, env);
  const content = loadContent(lang ?? chooseLanguage(undefined, env) ?? 'en');
  const complain = ({ text, values }: Mistake): number => {
    const name = (value: string): string => plainText(value);
    const filled = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, name(value)]));
    stderr.write(`errata: ${fill(content.strings.cli[text], filled)}\n${content.strings.cli.seeHelp}\n`);
    return exit.usage;
  };
  if (lang === undefined) {
    const languages = publishedLanguages.map(({ code }) => code).join(', ');
    return complain({ text: 'unknownLanguage', values: { name: asked ?? '', languages } });
  }
  if ('text' in command) return complain(command);
  const paper = { width: Math.min(stdout.columns || 80, 100), hasColour: takesColour(noColor, env, stdout.isTTY) };
  return answer(command, { lang, content, paper, loadContent, complain });
}

interface Session {
  readonly lang: Lang;
  readonly content: Content;
  readonly paper: Paper;
  readonly loadContent: LoadContent;
  /** Says what is wrong with the arguments → the exit code. */
  readonly complain: (mistake: Mistake) => number;
}

async function answer(command: Command, session: Session): Promise<number> {
  const { content } = session;
  switch (command.kind) {
    case 'help':
      process.stdout.write(`${content.strings.cli.help}\n`);
      return exit.found;
    case 'version':
      process.stdout.write(`${content.version}\n`);
      return exit.found;
    case 'show':
      return show(command, session);
    case 'search':
      return command.format === 'jsonl' ? searchLines(session) : search(command, session);
    case 'explain':
      return command.format === 'jsonl' ? explainLines(command, session) : explain(command, session);
  }
}

function show({ name, format, all }: Extract<Command, { kind: 'show' }>, { content, paper }: Session): number {
  const page = findPage(content, name);
  if (page !== undefined) {
    process.stdout.write(format === 'json' ? `${plainJson(page)}\n` : printPage(paper, content.strings, page, all));
    return exit.found;
  }
  const near = suggestPages(content, name);
  if (format === 'json') process.stdout.write(`${plainJson({ name, page: null, suggestions: near })}\n`);
  const { cli, notFound } = content.strings;
  process.stderr.write(
    joinParts([
      `errata: ${fill(cli.noPage, { name: plainText(name) })}`,
      near.length > 0 && `${notFound.nearest}:\n${near.map((path) => `  ${path}`).join('\n')}`,
    ]),
  );
  return exit.nothing;
}

function search({ query, format }: Extract<Command, { kind: 'search' }>, { lang, content, paper }: Session): number {
  const results = createSearch(content, lang)(query);
  if (format === 'json') {
    const list = results.map(({ name, exception = name, note, href }) => ({
      name,
      exception,
      description: note,
      url: new URL(href, content.origin).href,
    }));
    process.stdout.write(`${plainJson({ query, lang, results: list })}\n`);
  } else if (results.length > 0) process.stdout.write(printResults(paper, content, results));
  else process.stderr.write(`${fill(content.strings.box.none, { query: plainText(query) })}\n`);
  return results.length > 0 ? exit.found : exit.nothing;
}

async function explain(
  { file, format }: Extract<Command, { kind: 'explain' }>,
  { lang, content, paper, complain }: Session,
): Promise<number> {
  if (file === undefined && process.stdin.isTTY && process.stdout.isTTY) {
    const keys = process.platform === 'win32' ? 'Ctrl+Z, Enter' : 'Ctrl+D';
    process.stderr.write(`${fill(content.strings.cli.waiting, { keys })}\n`);
  }
  let text: string;
  try {
    text = await readText(file, process.stdin);
  } catch (error) {
    return complain(unreadable(file, error));
  }
  const found = createLookup(content.lookup)(text);
  process.stdout.write(
    format === 'json'
      ? `${plainJson({ lang, ...answerObject(content, found) })}\n`
      : printAnswer(paper, content, found),
  );
  return isFound(found) ? exit.found : exit.nothing;
}

async function explainLines(
  { file }: Extract<Command, { kind: 'explain' }>,
  { content, complain }: Session,
): Promise<number> {
  const lookup = createLookup(content.lookup);
  let lines: Lines;
  try {
    lines = await readLines(file, process.stdin);
  } catch (error) {
    return complain(unreadable(file, error));
  }
  return answerEach(complain, lines, ['id', 'text'], ({ id, text }) => {
    const found = lookup(String(text));
    return { output: toAnswerLine(id, found), isFound: isFound(found) };
  });
}

async function searchLines({ lang, loadContent, complain }: Session): Promise<number> {
  const searches = new Map<Lang, ReturnType<typeof createSearch>>();
  const lines = await readLines(undefined, process.stdin);
  return answerEach(complain, lines, ['id', 'query'], ({ id, query, lang: asked }) => {
    const own = typeof asked === 'string' && isLang(asked) ? asked : lang;
    const find = searches.get(own) ?? createSearch(loadContent(own), own);
    searches.set(own, find);
    const results = classesOf(find(String(query)));
    return { output: { id, results }, isFound: results.length > 0 };
  });
}

function unreadable(file: string | undefined, error: unknown): Mistake {
  return { text: 'unreadable', values: { file: file ?? 'stdin', reason: (error as Error).message } };
}

type Lines = Awaited<ReturnType<typeof readLines>>;

/** Writes the reply to each line → the exit code: wrong usage where a line is no record. */
async function answerEach(
  complain: Session['complain'],
  lines: Lines,
  fields: readonly string[],
  reply: (record: Readonly<Record<string, unknown>>) => { readonly output: object; readonly isFound: boolean },
): Promise<number> {
  let wrong: number | undefined;
  let code: number = exit.nothing;
  for await (const { line, reply: given } of answerLines(lines, fields, reply)) {
    if (given === undefined) {
      wrong = complain({ text: 'badLine', values: { n: String(line), fields: fields.join(', ') } });
      continue;
    }
    if (given.isFound) code = exit.found;
    process.stdout.write(`${plainJson(given.output)}\n`);
  }
  return wrong ?? code;
}
