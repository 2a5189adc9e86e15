import type { Element, RootContent } from 'hast';

/**
 * A tree of prose → Markdown, for a terminal and for programs: paragraphs, lists, `code`, **strong**, *emphasis*.
 * Of a link the text is kept: what it leads to is another page or a source.
 */
export function renderMarkdown(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => (isElement(node, 'ul') || isElement(node, 'ol') ? renderList(node) : inline(node).trim()))
    .filter((text) => text !== '')
    .join('\n\n');
}

function isElement(node: RootContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

/** Items, each a tree of prose → a Markdown list. @param first the number of the first; undefined: they have none */
export function renderItems(items: readonly (readonly RootContent[])[], first: number | undefined): string {
  return items
    .map((nodes, place) => {
      const marker = first === undefined ? '- ' : `${first + place}. `;
      return `${marker}${renderItem(nodes).replace(/\n/g, `\n${' '.repeat(marker.length)}`)}`;
    })
    .join('\n');
}

function renderList({ tagName, properties, children }: Element): string {
  const items = children.filter((child) => isElement(child, 'li')).map((item) => item.children);
  return renderItems(items, tagName === 'ol' ? Number(properties.start ?? 1) : undefined);
}

/** What stands in an item → Markdown without a marker: text and paragraphs run on; a list inside starts on its own line. */
export function renderItem(children: readonly RootContent[]): string {
  return children
    .map((child) => (isElement(child, 'ul') || isElement(child, 'ol') ? `\n${renderList(child)}` : inline(child)))
    .join('')
    .trim();
}

const marks: Readonly<Record<string, string>> = { strong: '**', em: '*' };

function inline(node: RootContent): string {
  if (node.type === 'text') return node.value.replace(/[\\`*]/g, String.raw`\$&`).replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  if (node.tagName === 'code') return `\`${node.children.map(codeOf).join('')}\``;
  const mark = marks[node.tagName] ?? '';
  return `${mark}${node.children.map(inline).join('')}${mark}`;
}

/** Code as it is; <var>, where a value of the reader's comes, stays. */
function codeOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  const text = 'children' in node ? node.children.map(codeOf).join('') : '';
  return isElement(node, 'var') ? `<var>${text}</var>` : text;
}
