import { compileTemplate, matchTemplate, type Template } from './template.ts';

interface Mark {
  readonly slug: string;
  readonly template: Template;
  readonly isWhole: boolean;
  readonly weight: number;
}

const longestMessage = 500;
let marks: readonly Mark[] = [];

/** A message of a JavaScript engine → the slug of MDN's page on it: developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/SLUG */
export function findMdn(message: string): string | undefined {
  const text = message.slice(0, longestMessage).split('\n', 1)[0] ?? '';
  let best: Mark | undefined;
  for (const mark of marks) {
    if (mark.weight <= (best?.weight ?? 0)) continue;
    const found = mark.isWhole
      ? text === mark.template.literals[0]
      : matchTemplate(mark.template, text, { anywhere: true });
    if (found !== undefined && found !== false) best = mark;
  }
  return best?.slug;
}

/** Makes the table known from now on: a line per page, `slug: fragment|fragment`. */
export function addMdnTable(table: string): void {
  marks = table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [slug = ''] = line.split(': ', 1);
      return line
        .slice(slug.length + 2)
        .split('|')
        .map((fragment) => readMark(slug, fragment));
    });
}

function readMark(slug: string, fragment: string): Mark {
  const isWhole = fragment.startsWith('=');
  const text = fragment.slice(isWhole ? 1 : 0);
  const escaped = text.replace(/[{}]/g, '$&$&');
  let count = 0;
  const template = compileTemplate(escaped.replaceAll('*', () => `{v${(count += 1)}}`));
  // What is the whole message is more certain than a part as long.
  return { slug, template, isWhole, weight: text.length + (isWhole ? 10 : 0) };
}
