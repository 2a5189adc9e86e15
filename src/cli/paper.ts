import { stripVTControlCharacters, styleText } from 'node:util';

const styles = {
  title: ['bold'],
  heading: ['bold', 'underline'],
  strong: ['bold'],
  code: ['cyan'],
  faint: ['dim'],
  wrong: ['red'],
  right: ['green'],
  link: ['underline'],
} as const;

export type Style = keyof typeof styles;

/** What text is written on: so wide, with colours or without. */
export interface Paper {
  readonly width: number;
  readonly hasColour: boolean;
}

/** Does the terminal take colours? --no-color, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal: https://no-color.org */
export function takesColour(
  noColor: boolean,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (noColor) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}

/** Text → the same in a style, where there are colours. */
export function paint({ hasColour }: Paper, style: Style, text: string): string {
  // Whether to colour was decided; styleText would decide again.
  return hasColour ? styleText([...styles[style]], text, { validateStream: false }) : text;
}

/**
 * Text → lines no wider than the paper.
 * @param first what the first line begins with; the others are indented as far
 */
export function wrap({ width }: Paper, text: string, first = ''): string {
  const indent = ' '.repeat(lengthOf(first));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const isFull = line !== '' && lengthOf(indent) + lengthOf(line) + 1 + lengthOf(word) > width;
    if (isFull) lines.push(line);
    line = isFull || line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part, place) => `${place === 0 ? first : indent}${part}`).join('\n');
}

/** Lines → the same, indented. */
export function indent(text: string, by = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

function lengthOf(text: string): number {
  return Array.from(stripVTControlCharacters(text)).length;
}
