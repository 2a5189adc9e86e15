import type { Frame } from '../answer.ts';
import type { Line } from '../lines.ts';
import { longestFrame, makeFrame } from './frames.ts';

/** A line → the frame that V8, Firefox or Safari prints in it. */
export function readJavaScriptFrame(line: Line): Frame | undefined {
  const whole = line.text.length > longestFrame ? '' : line.text.trim();
  // Behind the last frame Node opens the braces of the error's properties.
  const open = whole.indexOf(' {');
  const text = open < 0 ? whole : whole.slice(0, open);
  if (text.startsWith('at ')) return readV8(line, text.slice(3));
  if (text.startsWith('❯ ')) return readVitest(line, text.slice(2));
  const at = text.indexOf('@');
  if (
    at < 0 ||
    /\s/.test(
      text
        .slice(0, at)
        .replace(/^(?:async\*|global code|module code|eval code|\(anonymous\)) ?/, '')
        .trimEnd(),
    )
  ) {
    return undefined;
  }
  const where = readLocation(text.slice(at + 1).trim());
  if (where === undefined || !/[/:.]|^debugger eval code$/.test(where.file)) {
    return text.endsWith('@[native code]') ? makeFrame(line, { file: '[native code]', line: 0 }) : undefined;
  }
  return makeFrame(line, { ...where, function: at === 0 ? undefined : text.slice(0, at).trim() });
}

/** Where the browser's console, copied, shows the code of a function. */
const consoleFrames = [
  /** Firefox: `bar http://localhost/app.js:3` */
  /^(\S{1,200}) ((?:[a-z][a-z-]{1,30}:\/{2,3}[^\s/]{0,200}\/\S{1,800}|debugger eval code):\d{1,9}(?::\d{1,9})?)$/,
  /** Safari: `bar (app.js:3:5)`, `global code (app.js:3)` */
  /^((?:global|module|eval) code|\(?anonymous(?: function)?\)?|[\p{L}$_][\p{L}\d$_.<>]{0,200}) \(([^\s()]{1,800}:\d{1,9})\)$/u,
];

/**
 * A line right below an error or a frame → the frame that the console of Firefox or Safari shows in it. Anywhere else, such a
 * line may be prose.
 */
export function readConsoleFrame(line: Line): Frame | undefined {
  const text = line.text.length > longestFrame ? '' : line.text.trim();
  for (const form of consoleFrames) {
    const [, called, place] = form.exec(text) ?? [];
    const where = place === undefined ? undefined : readLocation(place);
    if (where !== undefined) return makeFrame(line, { ...where, function: called });
  }
  return undefined;
}

function readV8(line: Line, text: string): Frame | undefined {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  // Code from a string: what matters is where it was evaluated.
  const inner = (open < 0 ? text.replace(/^async /, '') : text.slice(open + 2, -1)).replace(
    /(:\d+)\), <anonymous>.*$/,
    '$1',
  );
  const where = readLocation(inner);
  const called = open < 0 ? undefined : text.slice(0, open).replace(/^async /, '');
  if (where !== undefined) return makeFrame(line, { ...where, function: called });
  const isBuiltin = /^(?:<anonymous>|native|index \d+|unknown location|\[native code\])$/.test(inner);
  return isBuiltin ? makeFrame(line, { file: inner, line: 0, function: called }) : undefined;
}

/** Vitest: `contar src/app.ts:3:20`, or the place alone. */
function readVitest(line: Line, text: string): Frame | undefined {
  const [, called, place = ''] = /^(?:(\S{1,200}) )?(\S{1,800}:\d{1,9}:\d{1,9})$/.exec(text) ?? [];
  const where = readLocation(place);
  return where === undefined ? undefined : makeFrame(line, { ...where, function: called });
}

/** 'file:///app/x.js:3:5' → its parts. Line and column are sought at the end only: a URL has colons of its own. */
function readLocation(text: string): { file: string; line: number; column: number | undefined } | undefined {
  const tail = text.slice(-20);
  const found = /:(\d{1,9})(?::(\d{1,9}))?$/.exec(tail);
  if (found === null) return undefined;
  const [all, line = '0', column] = found;
  const file = text
    .slice(0, text.length - all.length)
    .replace(/^address at /, '')
    .replace(/^file:\/\/(?:\/(?=[A-Z]:))?/, '');
  return { file, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** A line that is nothing but a place in a file, as Node prints above the source of an error. */
export function readBarePlace(line: Line): Frame | undefined {
  if (
    line.text.length > longestFrame ||
    !/^(?:file:\/\/)?(?:\/|[A-Z]:[\\/]|node:|\.{1,2}\/)\S.*:\d{1,9}$/.test(line.text)
  ) {
    return undefined;
  }
  const where = readLocation(line.text);
  return where === undefined ? undefined : makeFrame(line, where);
}
