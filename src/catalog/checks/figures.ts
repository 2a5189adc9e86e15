import type { Entry } from '../../schema/entry.ts';
import type { Figure } from '../../schema/facts.ts';
import type { Problem } from '../problem.ts';
import { lineIn } from '../read-entry.ts';
import { proses, type CheckContext } from './index.ts';

/** Every figure that is placed exists, every figure is placed, and every label has its words in every language. */
export function checkFigures(entry: Entry, { reading, lineOf }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const { figures } = entry.facts;
  for (const { prose } of proses(entry)) {
    const { file, frontMatter } = prose;
    const placed = new Set<string>();
    for (const block of Object.values(prose.sections).flat()) {
      if (block.kind !== 'figure') continue;
      placed.add(block.name);
      const figure = figures[block.name];
      const line = lineIn(reading, prose, block);
      if (figure === undefined) {
        problems.push({
          file,
          line,
          rule: 'figure-unknown',
          message: `the facts have no figure "${block.name}"`,
          fix: `name one of ${Object.keys(figures).join(', ') || '(there are none)'}, or add it to facts.yaml`,
        });
      } else if (block.component !== componentOf(figure)) {
        problems.push({
          file,
          line,
          rule: 'figure-kind',
          message: `<${block.component}> places "${block.name}", whose kind is ${figure.kind}`,
          fix: `write <${componentOf(figure)} name="${block.name}" />`,
        });
      }
    }
    for (const [name, figure] of Object.entries(figures)) {
      if (!placed.has(name))
        problems.push({
          file,
          line: 1,
          rule: 'figure-unused',
          message: `the figure "${name}" is not shown`,
          fix: `place it with <${componentOf(figure)} name="${name}" />`,
        });
      const words = new Set(Object.keys(frontMatter.figures[name] ?? {}));
      const needed = new Set(['title', ...labelsOf(figure)]);
      const at = { file, line: lineOf(file, `${name}:`), rule: 'figure-words' };
      for (const label of needed) {
        if (!words.has(label))
          problems.push({
            ...at,
            message: `figures.${name} has no words for "${label}"`,
            fix: `add ${label}: … to the front matter`,
          });
      }
      for (const label of words) {
        if (!needed.has(label))
          problems.push({
            ...at,
            message: `figures.${name}.${label} is no label of the figure`,
            fix: 'remove it, or correct its name',
          });
      }
    }
    for (const name of Object.keys(frontMatter.figures)) {
      if (figures[name] === undefined)
        problems.push({
          file,
          line: lineOf(file, `${name}:`),
          rule: 'figure-words',
          message: `words for "${name}", which is no figure of the facts`,
          fix: 'remove them',
        });
    }
  }
  return problems;
}

function componentOf(figure: Figure): 'Sequence' | 'Figure' {
  return figure.kind === 'sequence' ? 'Sequence' : 'Figure';
}

/** figure → the labels that each language has to word. */
function labelsOf(figure: Figure): string[] {
  const marks = figure.kind === 'sequence' ? figure.steps : figure.columns.flatMap(({ items }) => items);
  const own = figure.kind === 'sequence' ? figure.actors : figure.columns.map(({ label }) => label);
  return [...own, ...marks.flatMap(({ label }) => label ?? [])];
}
