import type { Element, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { hrefOf, parseLink } from '../schema/links.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text → the same, safe in HTML text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Plain text with `code` in it → HTML. */
export function renderInline(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code translate="no">$1</code>');
}

/**
 * A tree of prose → HTML. Code is marked as not to be translated, and links get their addresses.
 * @param resolve a link as written in the prose → its address; undefined leaves the text without a link
 */
export function renderNodes(nodes: readonly RootContent[], resolve: (href: string) => string | undefined): string {
  return toHtml({ type: 'root', children: nodes.map((node) => finish(node, resolve)) });
}

function finish(node: RootContent, resolve: (href: string) => string | undefined): RootContent {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => finish(child, resolve)) as Element['children'];
  if (node.tagName === 'code') return { ...node, properties: { ...node.properties, translate: 'no' }, children };
  if (node.tagName !== 'a') return { ...node, children };
  const href = resolve(hrefOf(node));
  const content = asClassName(hrefOf(node), children);
  return href === undefined
    ? { ...node, tagName: 'span', properties: {}, children: content }
    : { ...node, properties: { href }, children: content };
}

/** A link whose text is the name of the class that it leads to is set as code. */
function asClassName(href: string, children: Element['children']): Element['children'] {
  const target = parseLink(href);
  const [text] = children;
  if (target?.kind !== 'entry' || children.length !== 1 || text?.type !== 'text' || text.value !== target.className) {
    return children;
  }
  return [{ type: 'element', tagName: 'code', properties: { translate: 'no' }, children }];
}

/** A class name with places to break after each word: Connection<wbr>Reset<wbr>Error */
export function breakName(name: string): string {
  return escapeHtml(name).replace(/([a-z0-9])(?=[A-Z])|(\.)/g, '$1$2<wbr>');
}

/** A message template → HTML with what varies in <var>. */
export function renderTemplate(text: string): string {
  return escapeHtml(text).replace(/\{\{|\}\}|\{(\w+)\}/g, (match, name: string | undefined) =>
    name === undefined ? match.charAt(0) : `<var>${name}</var>`,
  );
}
