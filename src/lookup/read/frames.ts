import type { Frame } from '../answer.ts';
import { spanIn, type Line } from '../lines.ts';

/** Frames are short: what is longer is no frame. */
export const longestFrame = 1000;

/** How far after the error pytest prints its place, in lines. */
const pytestReach = 30;

const library =
  /(?:^|[\\/])(?:site-packages|dist-packages|node_modules|bower_components|\.yarn|\.pnpm|__pypackages__)[\\/]|^node:|^internal[\\/]|^(?:module|fs|net|events|vm|timers|domain|util|stream|_http_\w+|_stream_\w+)\.js$|[\\/]lib(?:64)?[\\/]python\d(?:\.\d+)?[\\/]|[\\/]Python(?:\d{2,3}|\d\.\d+)(?:-32)?[\\/]Lib[\\/]|[\\/](?:mini|ana)conda3?[\\/](?:envs[\\/][^\\/]+[\\/])?Lib[\\/]|[\\/](?:PythonSoftwareFoundation\.Python[^\\/]*|pyenv-win[\\/]versions[\\/][^\\/]+|(?:cpython|pythoncore)-[^\\/]+|Thonny|Python[\\/][\d.]+[\\/]x\d\d|(?:mini|mamba)forge3?|\.conda)[\\/](?:envs[\\/][^\\/]+[\\/])?Lib[\\/]|\.p(?:yx|xi|xd)$|[\\/]bin[\\/][^\\/.]+$|\.exe[\\/]__main__\.py$|^ext:|^https?:\/\/(?:code\.jquery\.com|cdn\.|cdnjs\.|unpkg\.com|esm\.sh|ajax\.googleapis\.com|deno\.land)|\.min\.js$|\.framework[\\/]|python\d{2,3}\.zip[\\/]|^<frozen |^<(?:__array_function__ internals|decorator-gen-|attrs generated)|^(?:chrome|moz|safari(?:-web)?)-extension:|^resource:|^native$|\[native code\]|^<anonymous>$|webpack[\\/]bootstrap|^index \d+$/i;

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

/** A line, what stands in it → the frame. The line has nothing else. */
export function makeFrame(line: Line, { file, line: number, column, function: called }: FrameParts): Frame {
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
  // pytest, told to be short: its path with the number is what comes before `in` below, too.
  const short = /^((?:[A-Z]:)?[^\s:]{1,300}\.pyx?):(\d{1,9}): in (\S.*)$/.exec(text);
  if (short !== null) return frameOf(line, short[1], short[2], short[3]);
  const old = /^((?:[~/\\]|[A-Z]:|<ipython-input|\w[\w.-]*\/)[^\s]*) in (<[^<>]*>|[^\s(]+)(?:\(.*\))?$/.exec(text);
  return old === null ? undefined : frameOf(line, old[1], '0', old[2]);
}

/** A line, the file, the number of the line in it and the function, as they stand in the text → the frame. */
export function frameOf(line: Line, file = '', number = '0', called?: string): Frame {
  const name = called?.replace(/\(.*$/, '').trim();
  return makeFrame(line, { file, line: Number(number), function: name === '' ? undefined : name });
}

/** pytest prints the place after the error: `calc.py:2: TypeError`. */
export function readPytestFrame(lines: readonly Line[], index: number): Frame | undefined {
  for (const line of lines.slice(index + 1, index + pytestReach)) {
    const found = /^(\S.{0,300}?):(\d{1,7}): [A-Za-z_][\w.]*$/.exec(line.text);
    if (found === null) continue;
    return frameOf(line, found[1], found[2]);
  }
  return undefined;
}
