import type { ElementContent, RootContent } from 'hast';
import type { CardFragment, CardSlip, CardTexts } from '../schema/card.ts';
import type { Block, Entry } from '../schema/entry.ts';
import { placeOf, proseOf, type Edition } from './context.ts';
import { renderNodes } from './html.ts';
import { markPlaces, placesOf } from './places.ts';
import { renderBlocks, resolveLink } from './prose.ts';

/** Lines of a slip that are shown around those that differ. */
const context = 2;
const omission = '<span class="c">⋯</span>';

type Slip = Extract<Block, { kind: 'slip' }>;

/** What an answer says of an entry, in the form of its prose: the box and the command line say the same. <var>: a value of the reader's. */
export interface CardParts {
  readonly meaning: readonly RootContent[];
  readonly typescript: readonly RootContent[];
  /** The most frequent cause: what stands in the item of a list. */
  readonly cause?: readonly RootContent[];
  readonly fix: string;
  /** In the order of the page; of each language the first is shown. What precedes a common mistake is its heading. */
  readonly slips: readonly { readonly block: Slip; readonly heading?: readonly RootContent[] }[];
}

/** edition, entry → what an answer says of it. */
export function pickCardParts(edition: Edition, entry: Entry): CardParts {
  const { frontMatter, sections } = proseOf(edition, entry);
  const lede: RootContent = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: frontMatter.description }],
  };
  const causes = [sections.causes, sections.synopsis, sections.purpose].flatMap((blocks) => firstCause(blocks ?? []));
  const [cause] = causes;
  const names = placesOf(entry);
  return {
    meaning: markPlaces(entry.kind === 'message' ? firstProse(sections.meaning) : [lede], names),
    typescript: markPlaces(entry.kind === 'message' ? [lede] : firstProse(sections.typescript), names),
    ...(cause === undefined ? {} : { cause: markPlaces(cause, names) }),
    fix: frontMatter.summary,
    slips: Object.values(sections).flatMap((blocks) => slipsOf(blocks, entry.kind === 'exception')),
  };
}

/** edition, entry → what an answer in the box shows of it. */
export function buildCardFragment(edition: Edition, entry: Entry): CardFragment {
  const { meaning, typescript, cause, fix, slips } = pickCardParts(edition, entry);
  const page = edition.paths.to(edition.lang, placeOf(entry));
  const html = (nodes: readonly RootContent[]): string =>
    renderNodes(nodes, (href) => resolveLink(edition, entry, href, page));
  const shown = slips.flatMap(({ block, heading }) =>
    renderBlocks(edition, entry, [block], page).flatMap((view) =>
      view.kind === 'slip'
        ? view.slips.map(({ wrong, right }) => ({
            language: wrong.language,
            slip: { ...(heading === undefined ? {} : { heading: html(heading) }), ...sidesOf(wrong.html, right.html) },
          }))
        : [],
    ),
  );
  const slipIn = (language: string): CardSlip | undefined => shown.find((slip) => slip.language === language)?.slip;
  const [python, typed] = [slipIn('python'), slipIn('typescript')];
  return {
    meaning: html(meaning),
    typescript: html(typescript),
    ...(cause === undefined ? {} : { cause: html(cause) }),
    fix,
    slips: { ...(python === undefined ? {} : { python }), ...(typed === undefined ? {} : { typescript: typed }) },
  };
}

/** edition → what the card says of itself. */
export function buildCardTexts({ strings }: Edition): CardTexts {
  const { card, systems, code } = strings;
  return { ...card, systems, wrong: code.wrong, right: code.right };
}

/** The first paragraph of a section, with the list that it announces. */
function firstProse(blocks: readonly Block[] = []): RootContent[] {
  const [paragraph, next] = blocks
    .slice(0, 2)
    .flatMap((block) => (block.kind === 'prose' ? block.nodes : []))
    .filter((node) => node.type === 'element');
  if (paragraph === undefined) return [];
  const isAnnouncement =
    textOf(paragraph).trimEnd().endsWith(':') && (next?.tagName === 'ul' || next?.tagName === 'ol');
  return isAnnouncement ? [paragraph, next] : [paragraph];
}

/** Causes are the items of a list that begin in bold; the first is the most frequent. Neighbours begin with a link. */
function firstCause(blocks: readonly Block[]): RootContent[][] {
  return blocks
    .flatMap((block) => (block.kind === 'prose' ? block.nodes : []))
    .flatMap((node) =>
      node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol') ? node.children : [],
    )
    .flatMap((item) => (item.type === 'element' ? [unwrap(item.children)] : []))
    .filter(([first]) => first?.type === 'element' && first.tagName === 'strong');
}

/** The content of an item, whose text may be in a paragraph. */
function unwrap(children: readonly ElementContent[]): ElementContent[] {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return others.length === 0 && only?.type === 'element' && only.tagName === 'p' ? only.children : [...children];
}

function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function slipsOf(blocks: readonly Block[], isMistake: boolean): CardParts['slips'] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'slip') return [];
    const before = blocks[at - 1];
    return [{ block, ...(isMistake && before?.kind === 'heading' ? { heading: before.nodes } : {}) }];
  });
}

/** Both sides as HTML → only what differs and the lines around it, as far to the left as both can be. */
function sidesOf(wrong: string, right: string): { readonly wrong: string; readonly right: string } {
  const sides = [shorten(wrong), shorten(right)];
  const indent = Math.min(...sides.flatMap(indentsOf));
  const [wrongSide = '', rightSide = ''] = sides.map((side) => side.replace(new RegExp(`^ {${indent}}`, 'gm'), ''));
  return { wrong: wrongSide, right: rightSide };
}

/** How far each line of code is indented; what is left out and what is blank does not count. */
function indentsOf(html: string): number[] {
  return html
    .split('\n')
    .filter((line) => line !== '' && line !== omission)
    .map((line) => line.length - line.trimStart().length);
}

/** Lines of a side → those near a marked one; what is left out between them is a line with '⋯'. */
export function shorten(html: string): string {
  const lines = html.split('\n');
  const marked = lines.flatMap((line, at) => (line.includes('<mark>') ? [at] : []));
  const kept = lines.map((line, at) => line.trim() !== '' && marked.some((near) => Math.abs(near - at) <= context));
  if (marked.length === 0) return html;
  return lines
    .flatMap((line, at) => {
      if (kept[at] === true) return [line];
      const isBetween = kept.includes(true) && kept.indexOf(true) < at && kept.lastIndexOf(true) > at;
      const isBlank = line.trim() === '' && kept[at - 1] === true && kept[at + 1] === true;
      if (isBlank) return [''];
      return isBetween && kept[at - 1] === true ? [omission] : [];
    })
    .join('\n');
}
