import type { Element, ElementContent, RootContent, Text } from 'hast';
import { compileTemplate } from '../lookup/template.ts';
import type { Entry } from '../schema/entry.ts';

/** An f-string, or a text that is formatted: its braces are its own. */
const ownBraces = /\bf['"]|\.format\(/;

/** What varies in the messages of an entry, by its names in their templates. */
export function placesOf({ kind, facts }: Entry): ReadonlySet<string> {
  const texts = [...facts.wordings, ...facts.counterpart.wordings].map(({ text }) => text);
  return new Set(
    [...texts, ...(kind === 'message' ? [facts.message] : [])].flatMap((one) => compileTemplate(one).names),
  );
}

/** Prose → the same, with each of the names that stands in braces in its code as <var>: a value of the reader's comes there. */
export function markPlaces(nodes: readonly RootContent[], names: ReadonlySet<string>): RootContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const children =
      node.tagName === 'code'
        ? node.children.flatMap((child) => markText(child, names))
        : markPlaces(node.children, names);
    return { ...node, children: children as Element['children'] };
  });
}

function markText(node: ElementContent, names: ReadonlySet<string>): ElementContent[] {
  if (node.type !== 'text' || ownBraces.test(node.value)) return [node];
  // The names stand in the odd places.
  return node.value.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return toText(part);
    if (!names.has(part)) return toText(`{${part}}`);
    return { type: 'element', tagName: 'var', properties: {}, children: [toText(part)] };
  });
}

function toText(value: string): Text {
  return { type: 'text', value };
}
