// Colours of terminals: none by default.
import type { Style, Stylize } from './context.ts';

const [foreground, background] = [39, 49];
const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
const upper = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Node's escape codes: what opens a style, and what closes it. */
export const colors: Record<string, readonly [open: number, close: number]> = {
  reset: [0, 0],
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  blink: [5, 25],
  inverse: [7, 27],
  hidden: [8, 28],
  strikethrough: [9, 29],
  doubleunderline: [21, 24],
  ...Object.fromEntries(names.map((name, index) => [name, [30 + index, foreground] as const])),
  ...Object.fromEntries(names.map((name, index) => [`bg${upper(name)}`, [40 + index, background] as const])),
  framed: [51, 54],
  overlined: [53, 55],
  gray: [90, foreground],
  grey: [90, foreground],
  ...Object.fromEntries(names.slice(1).map((name, index) => [`${name}Bright`, [91 + index, foreground] as const])),
  bgGray: [100, background],
  ...Object.fromEntries(
    names.slice(1).map((name, index) => [`bg${upper(name)}Bright`, [101 + index, background] as const]),
  ),
};

export const styles: Partial<Record<Style, string>> = {
  special: 'cyan',
  number: 'yellow',
  bigint: 'yellow',
  boolean: 'yellow',
  undefined: 'grey',
  null: 'bold',
  string: 'green',
  symbol: 'green',
  date: 'magenta',
  regexp: 'red',
  module: 'underline',
};

export const plain: Stylize = (text) => text;

export const colorful: Stylize = (text, style) => {
  const color = colors[styles[style] ?? ''];
  return color ? `\x1b[${color[0]}m${text}\x1b[${color[1]}m` : text;
};
