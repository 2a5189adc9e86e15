import type { Root, RootContent } from 'hast';
import { mdxToHast } from 'satteri';
import type { z } from 'zod';
import type { FrontMatter } from '../schema/prose.ts';
import { frontMatterSchema } from '../schema/prose.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** node → its line in the file, from 1. */
export function lineOf(node: object): number {
  const { position } = node as { position?: { start: { line: number } } };
  return position?.start.line ?? 1;
}

interface Parsed<T> {
  readonly frontMatter: T | undefined;
  readonly nodes: RootContent[];
  readonly problems: Problem[];
}

/** The text of an .mdx file of an exception or a message → its front matter and its tree. */
export function parseMdx(text: string, file: string): Parsed<FrontMatter> {
  return parseDocument(text, file, frontMatterSchema);
}

/** The text of an .mdx file → its front matter and its tree, parsed by the parser that Astro renders Markdown with. */
export function parseDocument<T>(text: string, file: string, schema: z.ZodType<T>): Parsed<T> {
  const problems: Problem[] = [];
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (yaml === null) {
    problems.push({
      file,
      line: 1,
      rule: 'front-matter',
      message: 'the file does not start with front matter between two lines "---"',
      fix: 'start from the form in content/README.md',
    });
  }
  const head = readYaml(yaml?.[1] ?? '', schema, { file, rule: 'front-matter', lineOffset: 1 });
  if (yaml !== null) problems.push(...head.problems);
  const strange = closedElsewhere(text);
  if (strange !== undefined) {
    problems.push({
      file,
      line: strange,
      rule: 'mdx',
      message: 'a closing tag that is indented, or in a list or a quotation',
      fix: 'close every tag on a line of its own, at its beginning; write { and < as `code`',
    });
    return { frontMatter: head.data, nodes: [], problems };
  }
  try {
    const tree = mdxToHast(text, { features: { gfm: { footnotes: false } } }) as Root;
    return { frontMatter: head.data, nodes: tree.children, problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({
      file,
      line: Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1),
      rule: 'mdx',
      message,
      fix: 'close every tag; write { and < as `code`',
    });
    return { frontMatter: head.data, nodes: [], problems };
  }
}

/**
 * The line of a closing tag behind blanks, or behind the mark of a list or a quotation; undefined when there is none. Sätteri
 * 0.10.5 does not refuse every such tag: on some, it ends the process (`<A>`, a paragraph, `- </A>`).
 */
function closedElsewhere(text: string): number | undefined {
  const at = text.search(/^[ \t>*+\-\d.)]+<\//m);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}
