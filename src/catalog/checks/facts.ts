import type { Entry } from '../../schema/entry.ts';
import { languages } from '../../i18n/languages.ts';
import { placeholder } from '../../schema/placeholder.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './index.ts';

/** English is what systems print unless a wording says otherwise. */
const localised: readonly string[] = languages.map(({ code }) => code).filter((code) => code !== 'en');

/** References inside facts.yaml hold: parent, related, sources, programs; and nothing is left to be filled in. */
export function checkFacts(entry: Entry, { lineOf, isKnown }: CheckContext): Problem[] {
  const { facts } = entry;
  const file = `${entry.folder}/facts.yaml`;
  const problems: Problem[] = [];
  const add = (text: string, rule: string, message: string, fix: string): void => {
    problems.push({ file, line: lineOf(file, text), rule, message, fix });
  };
  const named = [...facts.related, ...('parent' in facts ? [facts.parent] : [])];
  for (const name of named.filter((candidate) => candidate !== placeholder && !isKnown(entry.runtime, candidate))) {
    add(
      name,
      'class-unknown',
      `${name} is neither published nor planned`,
      `publish a page for it, or add a line to content/errors/${entry.runtime}/planned.yaml`,
    );
  }
  const wordings = [...facts.wordings, ...facts.counterpart.wordings];
  const proven = [...wordings, ...facts.raisedBy];
  const cited = [...proven.flatMap(({ source }) => source ?? []), ...facts.codes.flatMap(({ sources }) => sources)];
  for (const source of cited.filter((id) => facts.sources[id] === undefined)) {
    add(source, 'source-unknown', `no source "${source}"`, 'add it under sources, with title and url');
  }
  for (const { system, language, text } of facts.wordings) {
    const hasOriginal = facts.wordings.some((other) => other.language === undefined && other.system === system);
    if (language !== undefined && !hasOriginal) {
      add(
        text.slice(0, 40),
        'wording-original',
        `the ${language} wording stands without the original one`,
        'add the English text of the same system: it is what readers search for',
      );
    }
  }
  for (const { language, text } of wordings) {
    if (language === undefined || localised.includes(language)) continue;
    add(
      text.slice(0, 40),
      'wording-language',
      `"${language}" is no language that a wording can have`,
      `write ${localised.join(' or ')}; a text in English has no language`,
    );
  }
  const files = new Set(entry.programs.map((program) => program.file));
  const { goesOn } = facts.counterpart;
  const programs = [
    ...proven.flatMap(({ program }) => program ?? []),
    ...Object.keys(facts.programs),
    ...(goesOn === undefined ? [] : [goesOn.program]),
  ];
  for (const program of programs.filter((name) => !files.has(name))) {
    add(program, 'program-unknown', `no program ${program} in this folder`, 'write it, or correct the name');
  }
  if (
    entry.kind === 'message' &&
    !files.has('demos/raise.py') &&
    !files.has('demos/raise.ts') &&
    facts.wordings.every(({ source }) => source === undefined)
  ) {
    add(
      'message',
      'message-unproven',
      'no program raises this message and no source shows it',
      'add demos/raise.py (or .ts), or a wording with a source',
    );
  }
  for (const path of placeholders(facts)) {
    add(
      `${path.split('.').at(-1) ?? ''}: ${placeholder}`,
      'placeholder',
      `${path} is still to be filled in`,
      'write it, or set status: draft',
    );
  }
  return problems;
}

/** Anything → the paths of the texts in it that are the scaffold's placeholder. */
export function placeholders(value: unknown, path = ''): string[] {
  if (value === placeholder) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placeholders(inner, path === '' ? key : `${path}.${key}`));
}
