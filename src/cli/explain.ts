import { fill } from '../i18n/fill.ts';
import type { Answer, Finding } from '../lookup/answer.ts';
import type { TextBlock, TextPage } from '../model/text-page.ts';
import { pathOf, type Content } from './content.ts';
import { printMarkdown } from './markdown.ts';
import { paint, wrap, type Paper } from './paper.ts';
import { joinParts, narrow, printAddress, printPart, printSlip } from './print-page.ts';
import { withValues } from './values.ts';

/** Is anything known of what the answer is about? A number of the compiler that several pages have is. */
export function isFound({ kind, place, behind, mdn: slug, suggestions }: Answer): boolean {
  return (place ?? behind?.place ?? slug ?? (kind === 'code' ? suggestions[0] : undefined)) !== undefined;
}

/** The answer of the lookup → text on paper. What it holds of the reader's text has to be plain. */
export function printAnswer(paper: Paper, content: Content, answer: Answer): string {
  const { strings } = content;
  const page = pageOf(content, answer);
  const { behind, suggestions, original, captures } = answer;
  const isExact = answer.kind === 'message' || answer.kind === 'code';
  const others = answer.chain.map((one) => `${strings.cli[one.link]}: ${nameOf(one)}`);
  return joinParts([
    answer.kind === 'unknown' ? false : [paint(paper, 'title', nameOf(answer)), page?.title ?? ''].join('\n').trimEnd(),
    [...remarksOn(content, answer), ...placeIn(content, answer)].join('\n'),
    page === undefined ? false : wrap(paper, page.description),
    printPart(paper, strings.cli.captures, valuesOf(captures)),
    page === undefined || answer.kind === 'base' ? false : printMeaning(paper, content, answer, page),
    page === undefined || !isExact ? false : printCauses(paper, answer, page),
    page === undefined || answer.kind === 'base' ? false : printFix(paper, content, answer, page, isExact),
    printPart(paper, strings.cli.original, original ?? ''),
    printPart(paper, strings.cli.chain, others.join('\n')),
    behind === undefined ? false : printPart(paper, strings.cli.behind, printBehind(paper, content, behind)),
    [
      ...(page === undefined ? [] : [printAddress(paper, strings, addressOf(page, answer))]),
      ...(answer.mdn === undefined ? [] : [`MDN: ${paint(paper, 'link', `${mdn}${answer.mdn}`)}`]),
      ...(page === undefined ? [] : [paint(paper, 'faint', fill(strings.cli.more, { name: pathOf(page) }))]),
      ...(suggestions.length === 0
        ? []
        : [`${strings.notFound.nearest}: ${suggestions.map(({ name }) => name).join(', ')}`]),
    ].join('\n'),
  ]);
}

const mdn = 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/';

/** The answer → one line of JSON for a program that asks about many texts. */
export function answerLine(id: unknown, { exception, place, code, messageId, mdn: slug }: Answer): object {
  return {
    id,
    exception: exception ?? place?.name ?? null,
    code: code ?? null,
    message_id: messageId ?? null,
    ...(slug === undefined ? {} : { mdn: slug }),
  };
}

/** The answer → all that is known, as JSON. */
export function answerObject(content: Content, answer: Answer): object {
  const page = pageOf(content, answer);
  return {
    found: isFound(answer),
    ...answer,
    page:
      page === undefined
        ? null
        : {
            name: pathOf(page),
            title: page.title,
            description: page.description,
            summary: page.summary,
            url: addressOf(page, answer),
          },
  };
}

/** A finding → the page that explains it. */
function pageOf({ pages }: Content, { place }: Finding): TextPage | undefined {
  return pages.find(({ exception, id }) => exception === place?.name && id === place.id);
}

function addressOf({ url }: TextPage, { place }: Finding): string {
  return place?.section === undefined ? url : `${url}#${place.section}`;
}

/** `KeyError: 'name'`, as it was printed. */
function nameOf({ exception, message, code }: Finding): string {
  return [exception ?? '', message.split('\n')[0] ?? ''].filter((part) => part !== '').join(': ') || (code ?? '');
}

/** What has to be said of an answer that is not exact. */
function remarksOn(
  { strings: { cli } }: Content,
  { kind, exception, code, message, runtime, place }: Answer,
): string[] {
  if (kind === 'unknown') return [cli.unknown];
  if (kind === 'base') return [fill(cli.base, { name: exception ?? '', base: place?.name ?? '' })];
  if (kind === 'class' && runtime === undefined) return [cli.ambiguous];
  if (place === undefined && kind !== 'unknown class') return [fill(cli.noPage, { name: exception ?? code ?? '' })];
  if (kind === 'class') return message === '' ? [] : [cli.unknownMessage];
  return kind === 'unknown class' ? [fill(cli.unknownClass, { name: exception ?? '' })] : [];
}

function placeIn({ strings: { cli } }: Content, { frame }: Answer): string[] {
  if (frame === undefined) return [];
  const { file, line, function: caller } = frame;
  const text =
    caller === undefined ? fill(cli.place, { file, line }) : fill(cli.placeIn, { file, line, function: caller });
  return [`${cli.inCode}: ${text}`];
}

function valuesOf(captures: Answer['captures']): string {
  return Object.entries(captures)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');
}

function printMeaning(paper: Paper, { strings }: Content, answer: Answer, page: TextPage): string {
  const ids = answer.place?.section === 'typescript' ? ['typescript', 'meaning'] : ['meaning', 'synopsis'];
  const section = page.sections.find(({ id }) => ids.includes(id));
  return printPart(paper, strings.cli.means, printProse(narrow(paper), answer, section?.blocks ?? []));
}

/** A message has its causes; an exception says in its purpose what raises it. */
function printCauses(paper: Paper, answer: Answer, page: TextPage): string {
  const section = page.sections.find(({ id }) => id === 'causes' || id === 'purpose');
  return section === undefined
    ? ''
    : printPart(paper, section.heading, printProse(narrow(paper), answer, section.blocks));
}

/** Prose alone: a paragraph that only leads to a program, with a colon at its end, is left out with it. */
function printProse(paper: Paper, { captures }: Answer, blocks: readonly TextBlock[]): string {
  return blocks
    .flatMap((block, place) => {
      if (block.kind !== 'prose') return [];
      const leadsOn = ['program', 'figure', 'slip'].includes(blocks[place + 1]?.kind ?? '');
      const markdown = leadsOn ? block.markdown.replace(/(^|\n\n)[^\n]*:$/, '') : block.markdown;
      return markdown === '' ? [] : [printMarkdown(paper, withValues(markdown, captures))];
    })
    .join('\n\n');
}

/** What to do; where the message is known, also the page's first slip in the language of the paste. */
function printFix(paper: Paper, { strings }: Content, answer: Answer, page: TextPage, withSlip: boolean): string {
  const language = answer.runtime === 'js' || answer.runtime === 'typescript' ? 'typescript' : 'python';
  const slips = page.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'slip');
  const slip = withSlip ? slips.find((block) => block.language === language) : undefined;
  const parts = [wrap(narrow(paper), page.summary), slip === undefined ? '' : printSlip(paper, strings, slip, 2)];
  return printPart(paper, strings.cli.fix, parts.filter((part) => part !== '').join('\n\n'));
}

function printBehind(paper: Paper, content: Content, behind: Finding): string {
  const page = pageOf(content, behind);
  const lines = [nameOf(behind), ...(page === undefined ? [] : [page.description, addressOf(page, behind)])];
  return lines.map((line) => wrap(narrow(paper), line)).join('\n');
}
