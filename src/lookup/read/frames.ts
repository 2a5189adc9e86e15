import type { Frame } from '../answer.ts';
import { spanIn, type Line } from '../lines.ts';

/** Frames are short: what is longer is no frame. */
const longestFrame = 1000;

const library =
  /(?:^|[\\/])(?:site-packages|dist-packages|node_modules|bower_components|\.yarn|\.pnpm|__pypackages__)[\\/]|^node:|^internal[\\/]|^(?:module|fs|net|events|vm|timers|domain|util|stream|_http_\w+|_stream_\w+)\.js$|[\\/]lib(?:64)?[\\/]python\d(?:\.\d+)?[\\/]|[\\/]Python(?:\d{2,3}|\d\.\d+)(?:-32)?[\\/]Lib[\\/]|[\\/](?:mini|ana)conda3?[\\/](?:envs[\\/][^\\/]+[\\/])?Lib[\\/]|\.framework[\\/]|python\d{2,3}\.zip[\\/]|^<frozen |^<(?:__array_function__ internals|decorator-gen-|attrs generated)|^(?:chrome|moz|safari(?:-web)?)-extension:|^resource:|^native$|\[native code\]|^<anonymous>$|webpack[\\/]bootstrap|^index \d+$/i;

/** The file of a frame → is it the reader's own code, rather than a library's or the runtime's? */
export function isOwn(file: string): boolean {
  return !library.test(file);
}

interface FrameParts {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
  readonly function?: string | undefined;
}

function makeFrame(line: Line, { file, line: number, column, function: called }: FrameParts): Frame {
  const from = line.text.length - line.text.trimStart().length;
  return {
    file,
    line: number,
    ...(column === undefined ? {} : { column }),
    ...(called === undefined ? {} : { function: called }),
    own: isOwn(file),
    span: spanIn(line, from, line.text.length),
  };
}

/** In English as it is printed, or as a browser's translator leaves it. */
const translated =
  /^(?:File|Archivo|Arquivo|Ficheiro|Fichero|Fichier|Datei) "([^"]*)", (?:line|línea|linea|linha|ligne|Zeile) (\d{1,9})(?:, (?:in|en|em|no|dans|characters?) (.+))?$/;

/** A line → the frame that Python, IPython or Jupyter prints in it. */
export function readPythonFrame(line: Line): Frame | undefined {
  const text = line.text.length > longestFrame ? '' : line.text.trim();
  const cpython = translated.exec(text);
  if (cpython !== null) return frameOf(line, cpython[1], cpython[2], cpython[3]);
  const cell = /^((?:Cell )?In(?:put)? ?\[\d{1,6}\]), (?:line (\d{1,9})|in )(?:, in )?(.*)$/.exec(text);
  if (cell !== null) return frameOf(line, cell[1], cell[2] ?? /line: (\d+)/.exec(text)?.[1], cell[3]);
  const ipython = /^File ([^\s"][^"]*?):(\d{1,9})(?:,? in (.+))?$/.exec(text);
  if (ipython !== null) return frameOf(line, ipython[1], ipython[2], ipython[3]);
  const old = /^((?:[~/\\]|[A-Z]:|<ipython-input|\w[\w.-]*\/)[^\s]*) in (<[^<>]*>|[^\s(]+)(?:\(.*\))?$/.exec(text);
  if (old !== null) return frameOf(line, old[1], '0', old[2]);
  // pytest, told to be short.
  const short = /^([^\s:]{1,300}\.pyx?):(\d{1,9}): in (\S.*)$/.exec(text);
  return short === null ? undefined : frameOf(line, short[1], short[2], short[3]);
}

function frameOf(line: Line, file = '', number = '0', called?: string): Frame {
  const name = called?.replace(/\(.*$/, '').trim();
  return makeFrame(line, { file, line: Number(number), function: name === '' ? undefined : name });
}

/** A line → the frame that V8, Firefox or Safari prints in it. */
export function readJavaScriptFrame(line: Line): Frame | undefined {
  const whole = line.text.length > longestFrame ? '' : line.text.trim();
  // Behind the last frame Node opens the braces of the error's properties.
  const open = whole.indexOf(' {');
  const text = open < 0 ? whole : whole.slice(0, open);
  if (text.startsWith('at ')) return readV8(line, text.slice(3));
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
  if (where === undefined || !/[/:.]/.test(where.file)) {
    return text.endsWith('@[native code]') ? makeFrame(line, { file: '[native code]', line: 0 }) : undefined;
  }
  return makeFrame(line, { ...where, function: at === 0 ? undefined : text.slice(0, at).trim() });
}

function readV8(line: Line, text: string): Frame | undefined {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const inner = open < 0 ? text.replace(/^async /, '') : text.slice(open + 2, -1);
  const where = readLocation(inner);
  const called = open < 0 ? undefined : text.slice(0, open).replace(/^async /, '');
  if (where !== undefined) return makeFrame(line, { ...where, function: called });
  const isBuiltin = /^(?:<anonymous>|native|index \d+|unknown location|\[native code\])$/.test(inner);
  return isBuiltin ? makeFrame(line, { file: inner, line: 0, function: called }) : undefined;
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
