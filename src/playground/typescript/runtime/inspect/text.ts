// Strings, numbers and other primitive values; how wide a text is.
import type { Context, Stylize } from './context.ts';

/* eslint-disable no-control-regex -- control characters are what is looked for */
const unpaired = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const escapable = new RegExp(`[\\x00-\\x1f\\x27\\x5c\\x7f-\\x9f]|${unpaired}`, 'g');
const escapableButQuote = new RegExp(`[\\x00-\\x1f\\x5c\\x7f-\\x9f]|${unpaired}`, 'g');
const escapeCodes =
  /\u001b\][\s\S]*?(?:\u0007|\u001b\\|\u009c)|[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:[;:]\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]/g;
/* eslint-enable no-control-regex */

const named: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  "'": "\\'",
  '\\': '\\\\',
};
const escapeCharacter = (character: string): string => {
  const code = character.charCodeAt(0);
  if (named[character] !== undefined) return named[character];
  return code < 0x100 ? `\\x${code.toString(16).toUpperCase().padStart(2, '0')}` : `\\u${code.toString(16)}`;
};

/** Quoted: single quotes, else those that need no escape. */
export function quote(text: string): string {
  if (!text.includes("'")) return `'${text.replace(escapable, escapeCharacter)}'`;
  const other = text.includes('"') ? '`' : '"';
  const isFree = other === '"' || !(text.includes('`') || text.includes('${'));
  if (!isFree) return `'${text.replace(escapable, escapeCharacter)}'`;
  return other + text.replace(escapableButQuote, escapeCharacter) + other;
}

/** The text of a symbol, on one line. */
export function escapeSymbol(symbol: symbol): string {
  return symbol.toString().replace(escapable, escapeCharacter);
}

/** A text without the codes that colour it. */
export function stripVTControlCharacters(text: string): string {
  return text.replace(escapeCodes, '');
}

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns that a terminal needs for a text. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text).normalize('NFC')) {
    if (wide.test(character)) width += 2;
    else if (!/[\p{Cc}\p{Mn}\p{Me}\u200b-\u200f]/u.test(character)) width += 1;
  }
  return width;
}

const groupDigits = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '_');

/** -0 is told from 0. */
export function formatNumber(stylize: Stylize, value: number | bigint, separate = false): string {
  const suffix = typeof value === 'bigint' ? 'n' : '';
  const text = Object.is(value, -0) ? '-0' : String(value);
  const [whole = '', fraction] = text.split('.');
  const separated =
    separate && !text.includes('e') && text !== 'Infinity' && text !== 'NaN'
      ? `${groupDigits(whole)}${fraction === undefined ? '' : `.${fraction.replace(/(\d{3})(?=\d)/g, '$1_')}`}`
      : text;
  return stylize(`${separated}${suffix}`, typeof value === 'bigint' ? 'bigint' : 'number');
}

const shortest = 16;

function formatString(stylize: Stylize, value: string, context: Context): string {
  const left = value.length - context.maxStringLength;
  const text = left > 0 ? value.slice(0, context.maxStringLength) : value;
  const trailer = left > 0 ? `... ${left} more character${left > 1 ? 's' : ''}` : '';
  const room = context.breakLength - context.indentation - 4;
  if (context.compact === true || text.length <= shortest || text.length <= room) {
    return stylize(quote(text), 'string') + trailer;
  }
  const lines = text.split(/(?<=\n)/).map((line) => stylize(quote(line), 'string'));
  return lines.join(` +\n${' '.repeat(context.indentation + 2)}`) + trailer;
}

/** Anything but objects and functions. */
export function formatPrimitive(stylize: Stylize, value: unknown, context: Context): string {
  switch (typeof value) {
    case 'string':
      return formatString(stylize, value, context);
    case 'number':
    case 'bigint':
      return formatNumber(stylize, value, context.numericSeparator);
    case 'symbol':
      return stylize(value.toString(), 'symbol');
    default:
      return stylize(String(value), value === null ? 'null' : (typeof value as 'boolean' | 'undefined'));
  }
}
