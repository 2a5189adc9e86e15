import type { RootContent } from 'hast';
import type { Entry, Prose } from '../../schema/entry.ts';
import { isElement } from '../plain.ts';
import type { Problem } from '../problem.ts';
import { proses, type CheckContext } from './index.ts';

/**
 * Languages have words in common ("subclasses", "Tema: claro", "resolver: cliente"): fewer words than this may be the
 * same in two of them. Abbreviations, numbers and names with a capital inside are no words here.
 */
const fewestWords = 4;

/** A text → its words, without those that are the same in every language. */
export function ownWords(text: string): string[] {
  return text.match(/(?<![\p{L}\d_.])\p{L}?\p{Ll}+(?![\p{L}\d_]|\.\w|\()/gu) ?? [];
}

/** Is a text so long that two languages cannot word it alike by chance? */
export function isSentence(text: string): boolean {
  return ownWords(text).length >= fewestWords;
}

/** No text of an entry is the same in two languages: one of the two would not be translated. */
export function checkUntranslated(entry: Entry, { lineOf, reading }: CheckContext): Problem[] {
  const printed = printedWords(entry);
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  // English last: of two, the other one is named.
  for (const { lang, prose } of proses(entry).sort((a, b) => Number(a.lang !== 'en') - Number(b.lang !== 'en'))) {
    for (const { where, text, line } of textsOf(prose, reading.lines.get(prose), lineOf)) {
      if (!isSentence(text) || (where === 'title' && isPrinted(text, printed))) continue;
      const other = seen.get(text);
      if (other === undefined) seen.set(text, lang);
      else if (other !== lang) {
        problems.push({
          file: prose.file,
          line,
          rule: 'untranslated',
          message: `${where} is the same as in ${other}.mdx: "${text.slice(0, 60)}"`,
          fix: 'write it in this language',
        });
      }
    }
  }
  return problems;
}

interface Text {
  readonly where: string;
  readonly text: string;
  readonly line: number;
}

function textsOf(
  prose: Prose,
  lines: ReadonlyMap<unknown, number> | undefined,
  lineOf: CheckContext['lineOf'],
): Text[] {
  const { file, frontMatter } = prose;
  const head = (['title', 'summary', 'description'] as const).map((where) => [where, frontMatter[where]] as const);
  const lookalikes = Object.entries(frontMatter.lookalikes).map(([ref, text]) => [`lookalikes.${ref}`, text] as const);
  const labels = Object.entries(frontMatter.figures).flatMap(([figure, words]) =>
    Object.entries(words).map(([key, text]) => [`figures.${figure}.${key}`, text] as const),
  );
  const body = Object.entries(prose.sections).flatMap(([section, blocks]) =>
    blocks.flatMap((block) => {
      const parts = block.kind === 'example' ? block.callouts : block.kind === 'figure' ? [] : [block.nodes];
      return parts.map((nodes) => ({
        where: `a text of ${section}`,
        text: nodes.map(wordsOf).join('').trim(),
        line: lines?.get(block) ?? 1,
      }));
    }),
  );
  return [
    ...[...head, ...lookalikes, ...labels].map(([where, text]) => ({
      where,
      text: text.replace(/`[^`]*`/g, '`'),
      line: lineOf(file, `${where.split('.').at(-1) ?? ''}:`),
    })),
    ...body,
  ];
}

/** node → the text in it, code left out. */
function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'code')) return '`';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Every word of what the system or the runtime prints for this entry. */
function printedWords({ facts }: Entry): ReadonlySet<string> {
  const texts = [
    ...('message' in facts ? [facts.message] : []),
    ...[...facts.wordings, ...facts.counterpart.wordings, ...facts.raisedBy].map(({ text }) => text),
  ];
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []));
}

/** A title may be the message itself, in English everywhere: that is what readers search for. */
function isPrinted(title: string, printed: ReadonlySet<string>): boolean {
  return ownWords(title).filter((word) => !printed.has(word.toLowerCase())).length < 2;
}
