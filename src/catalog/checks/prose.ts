import { languages } from '../../i18n/languages.ts';
import type { Block, Entry, Prose } from '../../schema/entry.ts';
import type { SectionId } from '../../schema/sections.ts';
import { placeholder } from '../../schema/placeholder.ts';
import type { Problem } from '../problem.ts';
import { textOf } from '../plain.ts';
import { placeholders } from './facts.ts';
import { proses, type CheckContext } from './index.ts';

/** Every published language has the prose, written against these facts, with the same examples and slips as the others. */
export function checkProse(entry: Entry, { lineOf, reading }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  for (const { code, name, status } of languages) {
    const file = `${entry.folder}/${code}.mdx`;
    if (status === 'published' && !reading.sources.has(file)) {
      problems.push({
        file,
        line: 1,
        rule: 'language-missing',
        message: `no prose in ${name}`,
        fix: `write ${code}.mdx from the facts, or set status: draft in facts.yaml`,
      });
    }
  }
  const all = proses(entry);
  for (const { lang, prose } of all) {
    const { file, frontMatter } = prose;
    if (frontMatter.factsRevision !== entry.revision) {
      problems.push({
        file,
        line: lineOf(file, 'factsRevision'),
        rule: 'facts-revision',
        message:
          frontMatter.factsRevision === ''
            ? 'the prose has not been reviewed against the facts'
            : 'facts or programs changed since this prose was reviewed',
        fix: `read the prose against facts.yaml and the programs, then: npm run status -- --reviewed ${entry.folder} ${lang}`,
      });
    }
    problems.push(...checkLookalikes(entry, prose, lineOf(file, 'lookalikes:')));
    for (const path of placeholders(frontMatter)) {
      problems.push({
        file,
        line: lineOf(file, `${path.split('.')[0] ?? ''}:`),
        rule: 'placeholder',
        message: `${path} is still to be written`,
        fix: 'write it',
      });
    }
    problems.push(...checkSections(entry, prose, reading.lines.get(prose)));
  }
  return [...problems, ...compare(all.map(({ prose }) => prose))];
}

/** Every look-alike of the facts is worded, and no other. */
function checkLookalikes({ facts }: Entry, { file, frontMatter }: Prose, line: number): Problem[] {
  const worded = Object.keys(frontMatter.lookalikes);
  const missing = facts.lookalikes.filter((ref) => !worded.includes(ref));
  const strange = worded.filter((ref) => !facts.lookalikes.includes(ref));
  const problem = { file, line, rule: 'lookalikes' };
  return [
    ...missing.map((ref) => ({
      ...problem,
      message: `nothing is said of the look-alike ${ref}`,
      fix: 'say under lookalikes in the front matter how to tell it from this one',
    })),
    ...strange.map((ref) => ({
      ...problem,
      message: `${ref} is no look-alike of the facts`,
      fix: 'add it under lookalikes in facts.yaml, or remove it here',
    })),
  ];
}

function checkSections(entry: Entry, prose: Prose, lines: ReadonlyMap<unknown, number> | undefined): Problem[] {
  const needed =
    entry.kind === 'exception'
      ? ([
          ['examples', 'example'],
          ['pitfalls', 'slip'],
        ] as const)
      : ([['fix', 'slip']] as const);
  const problems: Problem[] = [];
  for (const [id, blocks] of Object.entries(prose.sections)) {
    const at = { file: prose.file, line: lines?.get(id) ?? 1 };
    if (blocks.length === 0)
      problems.push({ ...at, rule: 'section-empty', message: `the section ${id} says nothing`, fix: 'write it' });
    for (const block of blocks) {
      if (!textsOf(block).includes(placeholder)) continue;
      problems.push({
        file: prose.file,
        line: lines?.get(block) ?? at.line,
        rule: 'placeholder',
        message: `the section ${id} is still to be written`,
        fix: 'write it, or set status: draft in facts.yaml',
      });
    }
  }
  for (const [section, kind] of needed) {
    const blocks = prose.sections[section];
    if (blocks !== undefined && !blocks.some((block) => block.kind === kind)) {
      problems.push({
        file: prose.file,
        line: lines?.get(section) ?? 1,
        rule: 'section-empty',
        message: `the section ${section} shows no ${kind}`,
        fix: kind === 'slip' ? 'add a <Slip>' : 'add an <Example>',
      });
    }
  }
  return problems;
}

/** The languages say the same, section by section: the same components in the same order as most of them. */
function compare(all: readonly Prose[]): Problem[] {
  const ids = new Set(all.flatMap(({ sections }) => Object.keys(sections) as SectionId[]));
  return [...ids].flatMap((id) => {
    const shown = all.flatMap(({ file, sections }) => {
      const blocks = sections[id];
      return blocks === undefined ? [] : [{ file, what: blocks.flatMap(componentName).join(', ') || 'nothing' }];
    });
    const votes = (what: string): number => shown.filter((other) => other.what === what).length;
    const usual = shown.reduce((best, one) => (votes(one.what) > votes(best.what) ? one : best));
    return shown
      .filter(({ what }) => what !== usual.what)
      .map(({ file, what }) => ({
        file,
        line: 1,
        rule: 'languages-differ',
        message: `${id} shows ${what}; ${usual.file} shows ${usual.what}`,
        fix: 'show the same in every language, in the same order',
      }));
  });
}

function componentName(block: Block): string[] {
  return block.kind === 'prose' || block.kind === 'heading' ? [] : [`${block.kind} ${block.name}`];
}

/** block → its texts: each callout is one, anything else is one as a whole. */
function textsOf(block: Block): string[] {
  const parts = block.kind === 'example' ? block.callouts : block.kind === 'figure' ? [] : [block.nodes];
  return parts.map((nodes) => nodes.map(textOf).join('').trim());
}
