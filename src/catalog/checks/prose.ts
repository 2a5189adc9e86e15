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
    problems.push(...checkWorded(entry, prose, (text) => lineOf(file, text)));
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

/** Lists of the facts whose entries each language words in its front matter, and what is said of one that is missing or too many. */
const wordedLists = {
  lookalikes: {
    wanted: ({ facts }: Entry): readonly string[] => facts.lookalikes,
    missing: (key: string) => `nothing is said of the look-alike ${key}`,
    strange: (key: string) => `${key} is no look-alike of the facts`,
    fix: [
      'say under lookalikes in the front matter how to tell it from this one',
      'add it under lookalikes in facts.yaml',
    ],
  },
  groups: {
    wanted: ({ facts }: Entry): readonly string[] => ('groups' in facts ? (facts.groups ?? []) : []),
    missing: (key: string) => `the group "${key}" has no heading`,
    strange: (key: string) => `"${key}" is no group of the facts`,
    fix: ['say under groups in the front matter what the reader was doing', 'add it to groups in facts.yaml'],
  },
} as const;

/** Every entry of those lists is worded, and no other. */
function checkWorded(entry: Entry, { file, frontMatter }: Prose, lineOf: (text: string) => number): Problem[] {
  return (['lookalikes', 'groups'] as const).flatMap((rule) => {
    const { missing, strange, fix } = wordedLists[rule];
    const wanted = wordedLists[rule].wanted(entry);
    const worded = Object.keys(frontMatter[rule]);
    const at = { file, line: lineOf(`${rule}:`), rule };
    return [
      ...wanted.filter((key) => !worded.includes(key)).map((key) => ({ ...at, message: missing(key), fix: fix[0] })),
      ...worded
        .filter((key) => !wanted.includes(key))
        .map((key) => ({ ...at, message: strange(key), fix: `${fix[1]}, or remove it here` })),
    ];
  });
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
