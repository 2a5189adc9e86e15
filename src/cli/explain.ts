import { fill } from '../i18n/fill.ts';
import type { Answer } from '../lookup/answer.ts';
import type { TextCard } from '../model/text-card.ts';
import type { TextPage } from '../model/text-page.ts';
import { buildCard, frameOf, type CardLink, type CardView } from '../search/card.ts';
import { pathOf, type Content } from './content.ts';
import { printMarkdown } from './markdown.ts';
import { indent, paint, wrap, type Paper } from './paper.ts';
import { joinParts, narrow, printAddress, printPart, printSlip } from './print-page.ts';
import { withValues } from './values.ts';

/** Is anything known of what the answer is about? A number of the compiler that several pages have is. */
export function isFound({ kind, place, behind, mdn: slug, suggestions }: Answer): boolean {
  return (place ?? behind?.place ?? slug ?? (kind === 'code' ? suggestions[0] : undefined)) !== undefined;
}

/** The answer of the lookup → the card of the box, as text on paper. What it holds of the reader's text has to be plain. */
export function printAnswer(paper: Paper, content: Content, answer: Answer): string {
  const { strings, cardTexts: texts } = content;
  const view = buildCard(answer, texts);
  const page = pageOf(content, view);
  return joinParts([
    printHead(paper, view),
    [...printPlace(content, answer, view), ...view.remarks.map((remark) => wrap(paper, remark))].join('\n'),
    printPart(paper, strings.cli.captures, valuesOf(view)),
    ...printCard(paper, content, view, page && content.cards[page.url]),
    printPart(paper, texts.original, view.original ?? ''),
    printPart(paper, texts.through, printOthers(paper, content, view)),
    printPart(paper, texts.suggestions, view.suggestions.map((link) => printLink(paper, content, link)).join('\n')),
    [
      ...(view.page === undefined ? [] : [printAddress(paper, strings, addressOf(content, view.page.href))]),
      ...(view.mdn === undefined ? [] : [`MDN: ${paint(paper, 'link', view.mdn)}`]),
      ...(page === undefined ? [] : [paint(paper, 'faint', fill(strings.cli.more, { name: pathOf(page) }))]),
    ].join('\n'),
  ]);
}

/**
 * The answer → all that is known, as JSON; `page` is that of the error that the card is about. Where it explains another (a base
 * class, Python's in place of JavaScript's), it has no words for this one: `remarks` say whose it is.
 */
export function answerObject(content: Content, answer: Answer): object {
  const view = buildCard(answer, content.cardTexts);
  const page = pageOf(content, view);
  return {
    found: isFound(answer),
    ...answer,
    page:
      page === undefined
        ? null
        : {
            name: pathOf(page),
            title: page.title,
            ...(view.isOwn ? { description: page.description, summary: page.summary } : { remarks: view.remarks }),
            url: addressOf(content, view.page?.href ?? page.url),
          },
  };
}

/** The card → the page that it leads to. */
function pageOf(content: Content, { page }: CardView): TextPage | undefined {
  if (page === undefined) return undefined;
  const [address] = addressOf(content, page.href).split('#');
  return content.pages.find(({ url }) => url === address);
}

function addressOf({ origin }: Content, href: string): string {
  return new URL(href, origin).href;
}

/** `KeyError: 'name'`, and what that is. */
function printHead(paper: Paper, { name, message, title = '' }: CardView): string {
  if (name === '') return '';
  const printed = [name, message.map(({ text }) => text).join('')].filter((part) => part !== '').join(': ');
  return [paint(paper, 'title', printed), wrap(paper, title)].filter((line) => line !== '').join('\n');
}

/** Code, runtime and system; the place in the reader's code with all its folders, which terminals make links of. */
function printPlace({ strings: { cli } }: Content, answer: Answer, { code, where }: CardView): string[] {
  const frame = frameOf(answer);
  const facts = [...(code === undefined ? [] : [code]), ...(frame === undefined ? where : where.slice(1))];
  const lines = facts.length === 0 ? [] : [facts.join(' · ')];
  if (frame === undefined) return lines;
  const { file, line, function: caller } = frame;
  const place =
    caller === undefined ? fill(cli.place, { file, line }) : fill(cli.placeIn, { file, line, function: caller });
  return [...lines, `${cli.inCode}: ${place}`];
}

function valuesOf({ captures }: CardView): string {
  return Object.entries(captures)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');
}

/** What the error means, its likely cause, what to do, the slip: as much as fits what is known. */
function printCard(paper: Paper, content: Content, view: CardView, card: TextCard | undefined): string[] {
  if (card === undefined) return [];
  const { strings, cardTexts: texts } = content;
  const { isExact, isOwn, language, captures } = view;
  const inner = narrow(paper);
  const prose = (markdown: string): string => printMarkdown(inner, withValues(markdown, captures));
  const slip = isExact ? card.slips.find((one) => one.language === language) : undefined;
  const code = slip === undefined ? '' : printSlip(inner, strings, slip, 2);
  const fix = isOwn ? printPart(paper, texts.fix, wrap(inner, card.fix)) : '';
  return [
    printPart(paper, strings.cli.means, prose(view.meaning.map((part) => card[part]).join('\n\n'))),
    isExact && isOwn ? printPart(paper, texts.cause, prose(card.cause ?? '')) : '',
    fix,
    slip?.heading === undefined ? indent(code) : printPart(paper, texts.mistake, `${prose(slip.heading)}\n${code}`),
  ];
}

function printOthers(paper: Paper, content: Content, { others, more }: CardView): string {
  const lines = others.map(({ note = '', ...link }) => `${note}: ${printLink(paper, content, link)}`);
  return [...lines, ...(more > 0 ? [fill(content.cardTexts.more, { n: more })] : [])].join('\n');
}

/** A name, and below it its address. */
function printLink(paper: Paper, content: Content, { text, href }: CardLink): string {
  return href === undefined ? text : `${text}\n  ${paint(paper, 'link', addressOf(content, href))}`;
}
