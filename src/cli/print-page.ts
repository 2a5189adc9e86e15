import type { SideLine, TextBlock, TextPage, TextSection } from '../model/text-page.ts';
import type { Strings } from '../schema/strings.ts';
import { pathOf } from './content.ts';
import { fill } from '../i18n/fill.ts';
import { printMarkdown } from './markdown.ts';
import { indent, paint, wrap, type Paper } from './paper.ts';

/** What is shown of a page when not all of it is asked for: what it is, and what to do. */
const essential: readonly string[] = ['synopsis', 'usage', 'meaning', 'causes', 'fix'];

/**
 * A page → text on paper.
 * @param all every section, with its programs; otherwise what the error is, how it is worded and what to do
 */
export function printPage(paper: Paper, strings: Strings, page: TextPage, all: boolean): string {
  const sections = page.sections.filter(({ id }) => all || essential.includes(id));
  const others = page.messages.map(({ id, name }) => `${page.exception}/${id}  ${name}`);
  return joinParts([
    [paint(paper, 'title', page.name), wrap(paper, page.title), wrap(paper, page.description)].join('\n'),
    printPart(paper, strings.messages.label, printWordings(paper, page)),
    ...sections.map((section) => printSection(paper, strings, section)),
    printPart(paper, strings.messages.lookalikes, printLookalikes(narrow(paper), page)),
    all && printPart(paper, strings.messages.raisedBy, printCalls(paper, page)),
    others.length > 0 && printPart(paper, strings.messages.own, others.join('\n')),
    printPart(paper, strings.sections.summary, wrap(narrow(paper), page.summary)),
    `${strings.facts.fault}: ${page.fault.join(', ')}\n${strings.facts.retry} ${page.retry}`,
    page.related.length > 0 && `${strings.facts.related}: ${page.related.join(', ')}`,
    printAddress(paper, strings, page.url),
    all ? false : paint(paper, 'faint', fill(strings.cli.more, { name: pathOf(page) })),
  ]);
}

/** Parts of an answer → the answer, with an empty line between them; `false` and '' are left out. */
export function joinParts(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false && part !== '').join('\n\n')}\n`;
}

/** A heading and what belongs to it, indented. */
export function printPart(paper: Paper, heading: string, text: string): string {
  return text === '' ? '' : `${paint(paper, 'heading', heading)}\n${indent(text)}`;
}

/** 'Page: https://…' */
export function printAddress(paper: Paper, strings: Strings, url: string): string {
  return `${strings.cli.page}: ${paint(paper, 'link', url)}`;
}

/**
 * A slip: the lines that are wrong and those that are right, what differs marked.
 * @param around so many lines are kept before and after one that differs; all, when left out
 */
export function printSlip(
  paper: Paper,
  strings: Strings,
  { wrong, right }: { readonly wrong: readonly SideLine[]; readonly right: readonly SideLine[] },
  around = Infinity,
): string {
  const side = (lines: readonly SideLine[], style: 'wrong' | 'right', mark: string): string =>
    keepNear(lines, around)
      .map(({ text, changed }) => (changed ? paint(paper, style, `${mark} ${text}`) : `  ${text}`.trimEnd()))
      .join('\n');
  return [
    paint(paper, 'faint', strings.code.wrong),
    indent(side(wrong, 'wrong', '-')),
    paint(paper, 'faint', strings.code.right),
    indent(side(right, 'right', '+')),
  ].join('\n');
}

/** The lines near one that differs; `…` for those in between. */
function keepNear(lines: readonly SideLine[], around: number): SideLine[] {
  const isNear = (at: number): boolean => lines.some(({ changed }, place) => changed && Math.abs(place - at) <= around);
  return lines.flatMap((line, at) => {
    if (isNear(at)) return [line];
    return at === 0 || isNear(at - 1) ? [{ text: '…', changed: false }] : [];
  });
}

/** The paper that is left inside an indented part. */
export function narrow(paper: Paper): Paper {
  return { ...paper, width: paper.width - 2 };
}

function printWordings(paper: Paper, { wordings }: TextPage): string {
  return wordings.map(({ text, by }) => `${text}\n  ${paint(paper, 'faint', by)}`).join('\n');
}

function printLookalikes(paper: Paper, { lookalikes }: TextPage): string {
  return lookalikes.map(({ name, note }) => printMarkdown(paper, `- ${name}: ${note}`)).join('\n');
}

function printCalls(paper: Paper, { raisedBy }: TextPage): string {
  return raisedBy.map(({ call, text }) => `${call}\n  ${paint(paper, 'faint', text)}`).join('\n');
}

function printSection(paper: Paper, strings: Strings, { heading, blocks }: TextSection): string {
  const inner = narrow(paper);
  return printPart(paper, heading, blocks.map((block) => printBlock(inner, strings, block)).join('\n\n'));
}

function printBlock(paper: Paper, strings: Strings, block: TextBlock): string {
  switch (block.kind) {
    case 'prose':
    case 'notes':
      return printMarkdown(paper, block.markdown);
    case 'heading':
      return paint(paper, 'strong', printMarkdown(paper, block.markdown));
    case 'figure':
      return wrap(paper, block.title, '[ ').concat(' ]');
    case 'slip':
      return printSlip(paper, strings, block);
    case 'program': {
      const { file, text, output } = block.program;
      return [
        paint(paper, 'faint', file),
        indent(text),
        paint(paper, 'faint', indent(output).replace(/^ {2}/gm, '> ')),
      ].join('\n');
    }
  }
}
