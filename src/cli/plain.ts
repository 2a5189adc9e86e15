import { stripVTControlCharacters } from 'node:util';

/** Control characters that act on a terminal, and those that reorder text. Tabs and line breaks stay. */
// eslint-disable-next-line no-control-regex -- what is sought are control characters
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of the reader → the same, safe to print: terminal escapes and control characters are left out. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text.replace(/\r\n?/g, '\n')).replace(control, '');
}

/** A value → one line of JSON, safe to print: control characters are escaped. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    control,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
