import type { Element, RootContent } from 'hast';
import type { Block } from '../schema/entry.ts';
import { proseSectionsOf, sectionsOf, type EntryKind, type SectionId } from '../schema/sections.ts';
import { lineOf } from './mdx.ts';
import { isElement, keepPlain, problemAt, textOf } from './plain.ts';
import type { Problem } from './problem.ts';

type Sections = Partial<Record<SectionId, Block[]>>;
/** Where each block stands, for the checks that come later. */
export type Lines = Map<Block | SectionId, number>;

const components: Readonly<Record<string, { attribute: string; hasChildren: boolean }>> = {
  Example: { attribute: 'demo', hasChildren: true },
  Slip: { attribute: 'name', hasChildren: true },
  Sequence: { attribute: 'name', hasChildren: false },
  Figure: { attribute: 'name', hasChildren: false },
};

/**
 * The tree of an .mdx file → its sections as blocks.
 * @param headings the section headings of the file's language, by id
 */
export function readSections(
  nodes: readonly RootContent[],
  kind: EntryKind,
  headings: Readonly<Record<string, string>>,
  file: string,
): { sections: Sections; lines: Lines; problems: Problem[] } {
  const problems: Problem[] = [];
  const sections: Sections = {};
  const lines: Lines = new Map();
  let current: Block[] | undefined;
  const push = (block: Block, node: object): void => {
    lines.set(block, lineOf(node));
    current?.push(block);
  };
  for (const node of nodes) {
    if (isElement(node, 'h2')) {
      const id = sectionIdOf(node, kind, headings, file, problems);
      current = [];
      if (id === undefined) continue;
      if (sections[id] !== undefined) {
        problems.push(
          problemAt(file, node, 'section-repeated', `the section "${textOf(node)}" is there twice`, 'merge the two'),
        );
      }
      sections[id] = current;
      lines.set(id, lineOf(node));
      continue;
    }
    if (node.type === 'text' && node.value.trim() === '') continue;
    if (current === undefined) {
      problems.push(
        problemAt(
          file,
          node,
          'section-missing',
          'text before the first section',
          `begin with "## ${String(headings[proseSectionsOf(kind)[0] ?? ''])}"`,
        ),
      );
      current = [];
    }
    readBlock(node, file, problems, push);
  }
  problems.push(...checkOrder(sections, lines, kind, headings, file));
  nameHeadings(sections, lines);
  return { sections, lines, problems };
}

function sectionIdOf(
  node: Element,
  kind: EntryKind,
  headings: Readonly<Record<string, string>>,
  file: string,
  problems: Problem[],
): SectionId | undefined {
  const text = textOf(node).trim();
  const id = sectionsOf(kind).find((section) => headings[section] === text);
  const expected = proseSectionsOf(kind);
  if (id !== undefined && expected.includes(id)) return id;
  const list = expected.map((section) => `"${String(headings[section])}"`).join(', ');
  problems.push(
    id === undefined
      ? problemAt(
          file,
          node,
          'section-unknown',
          `"${text}" is no section of a ${kind} page in this language`,
          `the sections are ${list}`,
        )
      : problemAt(
          file,
          node,
          'section-unknown',
          `"${text}" is generated from the facts`,
          'remove the heading and what stands under it',
        ),
  );
  return undefined;
}

function checkOrder(
  sections: Sections,
  lines: Lines,
  kind: EntryKind,
  headings: Readonly<Record<string, string>>,
  file: string,
): Problem[] {
  const expected = proseSectionsOf(kind);
  const problems = expected
    .filter((id) => sections[id] === undefined)
    .map((id) => ({
      file,
      line: 1,
      rule: 'section-missing',
      message: `the section "${String(headings[id])}" is missing`,
      fix: `add "## ${String(headings[id])}" in its place: ${expected.map((section) => headings[section]).join(', ')}`,
    }));
  const found = (Object.keys(sections) as SectionId[]).sort((a, b) => (lines.get(a) ?? 0) - (lines.get(b) ?? 0));
  const wanted = expected.filter((id) => sections[id] !== undefined);
  const wrong = found.findIndex((id, index) => id !== wanted[index]);
  const id = found[wrong];
  if (id !== undefined) {
    problems.push({
      file,
      line: lines.get(id) ?? 1,
      rule: 'section-order',
      message: `"${String(headings[id])}" is out of order`,
      fix: `the order is ${expected.map((section) => headings[section]).join(', ')}`,
    });
  }
  return problems;
}

function readBlock(
  node: RootContent,
  file: string,
  problems: Problem[],
  push: (block: Block, node: object) => void,
): void {
  if (isElement(node, 'h3')) {
    push({ kind: 'heading', nodes: keepPlain(node.children, file, problems), id: undefined }, node);
    return;
  }
  if (node.type !== 'mdxJsxFlowElement') {
    const [nodes] = [keepPlain([node], file, problems)];
    if (nodes.length > 0) push({ kind: 'prose', nodes }, node);
    return;
  }
  const element = node;
  const component = components[element.name ?? ''];
  if (component === undefined) {
    problems.push(
      problemAt(
        file,
        node,
        'component',
        `<${element.name ?? ''}> is no component that prose may use`,
        `use one of ${Object.keys(components)
          .map((name) => `<${name}>`)
          .join(', ')}, or Markdown`,
      ),
    );
    return;
  }
  const attribute = element.attributes.find(
    (found) => found.type === 'mdxJsxAttribute' && found.name === component.attribute,
  );
  const name = attribute?.value;
  if (typeof name !== 'string' || element.attributes.length !== 1) {
    problems.push(
      problemAt(
        file,
        node,
        'component',
        `<${element.name ?? ''}> takes one attribute, ${component.attribute}="…"`,
        `write <${element.name ?? ''} ${component.attribute}="name-of-the-${element.name === 'Example' ? 'demo' : 'thing'}">`,
      ),
    );
    return;
  }
  const children = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (!component.hasChildren && children.length > 0) {
    problems.push(
      problemAt(
        file,
        node,
        'component',
        `<${element.name ?? ''}> holds text`,
        'its words belong in the front matter, under figures',
      ),
    );
  }
  if (element.name === 'Example') {
    push({ kind: 'example', name, callouts: calloutsOf(children, file, node, problems) }, node);
  } else if (element.name === 'Slip') {
    push({ kind: 'slip', name, nodes: keepPlain(children, file, problems) }, node);
  } else {
    push({ kind: 'figure', name, component: element.name === 'Sequence' ? 'Sequence' : 'Figure' }, node);
  }
}

function calloutsOf(
  children: readonly RootContent[],
  file: string,
  node: object,
  problems: Problem[],
): RootContent[][] {
  const list = children.find((child): child is Element => isElement(child, 'ol'));
  if (children.length > (list === undefined ? 0 : 1)) {
    problems.push(
      problemAt(
        file,
        node,
        'component',
        '<Example> holds something other than one numbered list',
        'keep the list of callouts inside; move the rest before or after the example',
      ),
    );
  }
  return (list?.children ?? [])
    .filter((child): child is Element => isElement(child, 'li'))
    .map((item) => keepPlain(item.children, file, problems));
}

/** A ### takes its id from the example or slip below it: the same in every language. */
function nameHeadings(sections: Sections, lines: Lines): void {
  for (const blocks of Object.values(sections)) {
    let heading: number | undefined;
    blocks.forEach((block, index) => {
      if (block.kind === 'heading') heading = index;
      else if ((block.kind === 'example' || block.kind === 'slip') && heading !== undefined) {
        const old = blocks[heading];
        if (old?.kind === 'heading') {
          const named: Block = { ...old, id: `${block.kind}-${block.name}` };
          blocks[heading] = named;
          lines.set(named, lines.get(old) ?? 1);
        }
        heading = undefined;
      }
    });
  }
}
