import { paint, wrap, type Paper } from './paper.ts';

/** Markdown, as src/model/markdown.ts writes it → text on paper. */
export function printMarkdown(paper: Paper, markdown: string): string {
  return markdown
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      const isList = lines.every((line) => /^ *(?:-|\d+\.) /.test(line));
      return isList ? lines.map((line) => printItem(paper, line)).join('\n') : wrap(paper, printInline(paper, block));
    })
    .join('\n\n');
}

function printItem(paper: Paper, line: string): string {
  const [, marker = '', text = ''] = /^( *(?:-|\d+\.) )(.*)$/s.exec(line) ?? [];
  return wrap(paper, printInline(paper, text), marker);
}

/** Without colours, `code` keeps its quotes: nothing else tells it from the words around it. */
function printInline(paper: Paper, text: string): string {
  return text.replace(
    /`([^`]*)`|\*\*((?:\\.|`[^`]*`|[^*])*)\*\*|\*((?:\\.|`[^`]*`|[^*])*)\*|\\(.)/g,
    (_, code?: string, strong?: string, emphasis?: string, escaped?: string) => {
      if (code !== undefined) return paper.hasColour ? paint(paper, 'code', code) : `\`${code}\``;
      if (strong !== undefined) return paint(paper, 'strong', printInline(paper, strong));
      return emphasis !== undefined ? printInline(paper, emphasis) : (escaped ?? '');
    },
  );
}
