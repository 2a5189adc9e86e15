import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One declaration of a style sheet, with where it holds. */
export interface Declaration {
  readonly file: string;
  readonly selector: string;
  /** The conditions around the rule: '@media print'. */
  readonly within: string;
  readonly property: string;
  readonly value: string;
}
/** A rule: all that it declares. */
export type Rule = readonly Declaration[];

/** A folder → the files in it whose names end so, sorted. */
function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** Every rule of every style sheet of the site: the one on all pages, and those that come with what is used. */
export function readRules(folder = 'src'): Rule[] {
  return filesIn(folder, /\.css$/).flatMap((file) =>
    parseRules(readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, ''), file, ''),
  );
}

/** The text of everything that can name a token: style sheets, markup and scripts. */
export function readSources(folder = 'src'): string {
  return filesIn(folder, /\.(css|astro|ts)$/)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** A sheet without comments → its rules, those in at-rules with the condition. */
export function parseRules(css: string, file: string, within: string): Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === ';') from = at + 1;
    if (css[at] !== '{') continue;
    const head = css.slice(from, at).trim().replace(/\s+/g, ' ');
    const end = closing(css, at);
    const body = css.slice(at + 1, end);
    if (/^@(media|supports|layer|container)/.test(head))
      rules.push(...parseRules(body, file, `${within} ${head}`.trim()));
    else if (!head.startsWith('@')) rules.push(declarationsOf(body, { file, selector: head, within }));
    at = end;
    from = end + 1;
  }
  return rules;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace without its end: ${css.slice(open, open + 60)}`);
}

function declarationsOf(body: string, place: Pick<Declaration, 'file' | 'selector' | 'within'>): Rule {
  return body.split(';').flatMap((text) => {
    const colon = text.indexOf(':');
    return colon < 0
      ? []
      : [
          {
            ...place,
            property: text.slice(0, colon).trim(),
            value: text
              .slice(colon + 1)
              .trim()
              .replace(/\s+/g, ' '),
          },
        ];
  });
}
