import type { Element, RootContent } from 'hast';
import { lineOf } from './mdx.ts';
import type { Problem } from './problem.ts';

/** Refuses what is not plain Markdown; gives back what is. */
export function keepPlain(nodes: readonly RootContent[], file: string, problems: Problem[]): RootContent[] {
  const refused: Readonly<Record<string, readonly [string, string]>> = {
    mdxjsEsm: ['import or export in prose', 'remove it: the components are given by the page'],
    mdxFlowExpression: ['an {expression} in prose', 'write the braces as `code`, or remove them'],
    mdxTextExpression: ['an {expression} in prose', 'write the braces as `code`, or remove them'],
    mdxJsxTextElement: ['HTML in prose', 'use Markdown, or write the < as `code`'],
    mdxJsxFlowElement: ['a component inside another', 'put each component in a paragraph of its own'],
    raw: ['HTML in prose', 'use Markdown'],
  };
  const kept: RootContent[] = [];
  for (const node of nodes) {
    const refusal = refused[node.type];
    if (refusal !== undefined) {
      problems.push(problemAt(file, node, 'prose', refusal[0], refusal[1]));
    } else if (node.type === 'element' && node.tagName === 'pre') {
      problems.push(
        problemAt(
          file,
          node,
          'prose',
          'a code block in prose',
          'make it a program under demos/ or slips/, and show it with <Example> or <Slip>',
        ),
      );
    } else if (node.type === 'element' && node.tagName === 'img') {
      problems.push(
        problemAt(file, node, 'prose', 'an image in prose', 'draw it from facts: figures in facts.yaml, and <Figure>'),
      );
    } else if (node.type === 'element' && /^h[23]$/.test(node.tagName)) {
      // Those of sections and examples were taken before: this one is underlined, or in a list, a quotation, a component.
      problems.push(
        problemAt(file, node, 'prose', 'a heading inside of something', 'write it with ## or ###, between blocks'),
      );
    } else if (node.type === 'element' && /^h[1456]$/.test(node.tagName)) {
      problems.push(
        problemAt(file, node, 'prose', 'a heading of another level than ## and ###', 'use ### inside a section'),
      );
    } else {
      if (node.type === 'element') node.children = keepPlain(node.children, file, problems) as Element['children'];
      kept.push(node);
    }
  }
  return kept;
}

/** node → the text in it, tags left out. */
export function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Is the node an HTML element of that name? */
export function isElement(node: RootContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

/** A problem at the line of a node. */
export function problemAt(file: string, node: object, rule: string, message: string, fix: string): Problem {
  return { file, line: lineOf(node), rule, message, fix };
}
