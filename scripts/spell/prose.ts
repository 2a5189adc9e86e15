import type { Element, RootContent } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';
import { isScalar, parseDocument, visit } from 'yaml';

/** A text that a reader reads, out of a file. */
export interface Piece {
  /** In the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** It may quote English: words that readers search for, what a system says (set in italics). */
  readonly mixed: boolean;
}

/** An .mdx file → its prose: the texts of the front matter, and the body without code and components. */
export function readMdx(source: string): Piece[] {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  return [...readYamlTexts(head, 2), ...proseOf(mdxToHast(source) as RootContent, source)];
}

/** A Markdown file → its prose, without code. */
export function readMarkdown(source: string): Piece[] {
  return proseOf(markdownToHast(source) as RootContent, source);
}

/** Of a front matter: no text. */
const unread = new Set(['factsRevision']);
/** Of a front matter: may quote a message, or are what readers type. */
const quoting = new Set(['title', 'keywords']);

/**
 * YAML → the texts in it, not the keys.
 * @param source the YAML itself
 * @param firstLine where it begins in its file
 */
export function readYamlTexts(source: string, firstLine = 1): Piece[] {
  const pieces: Piece[] = [];
  visit(parseDocument(source), {
    Pair: (_, pair) => (isScalar(pair.key) && unread.has(String(pair.key.value)) ? visit.SKIP : undefined),
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const line = firstLine + source.slice(0, node.range?.[0] ?? 0).split('\n').length - 1;
      // The text of a block begins on the line below its mark.
      const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      const mixed = path.some(
        (parent) => 'key' in parent && isScalar(parent.key) && quoting.has(String(parent.key.value)),
      );
      const text = node.value.replace(/`[^`]*`/g, ' ').replace(/\{\w+\}/g, ' ');
      pieces.push({ line: isBlock ? line + 1 : line, text, mixed });
    },
  });
  return pieces;
}

/** As it stands in the source, so that each word has its line; text between code spans stays apart. */
function proseOf(node: RootContent, source: string, mixed = false): Piece[] {
  if (node.type === 'text') {
    const { position: at } = node;
    if (at === undefined) return [];
    const text = source.slice(at.start.offset, at.end.offset).replace(/&\w+;/g, ' ');
    return [{ line: at.start.line, text, mixed }];
  }
  if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return [];
  if (!('children' in node)) return [];
  const isMixed = mixed || (node.type === 'element' && isQuoting(node));
  return (node.children as RootContent[]).flatMap((child) => proseOf(child, source, isMixed));
}

/** Italics hold what a screen says; a link to a message's page is called as the message. */
function isQuoting({ tagName, properties }: Element): boolean {
  return tagName === 'em' || (tagName === 'a' && /^\w+\/[\w.]+\/[\w-]+/.test(String(properties.href)));
}
