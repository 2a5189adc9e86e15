import type { Runtime } from '../classes.ts';
import type { Line } from '../lines.ts';
import type { Printed } from '../printed.ts';
import { isClassName } from './heading.ts';
import { guessRuntime } from './runtime.ts';

/** How far the message may stand from the class, in lines. */
const reach = 6;
const npmReach = 12;

/** What npm prints of the error before it says what went wrong. */
const npmField = /^(?:syscall|path|dest|file|errno|signal|cwd|cmd|spawnargs|workspace|location|command(?! failed)) /;
const overlay = /^Unhandled Rejection \(([A-Za-z]\w{2,60})\): (.*)$/;
const djangoType = /^Exception Type:\s+([\w.]{3,120})/;
const djangoValue = /^Exception Value:\s*(.*)$/;
const jsonType =
  /"(?:errorType|error_type|exceptionType|exception_type|exc_type|errorName|type|name)" ?: ?"([A-Za-z_][\w.]{3,120})"/;
const jsonMessage =
  /"(?:errorMessage|error_message|exceptionMessage|exc_value|message|msg|value)" ?: ?"((?:[^"\\]|\\.){0,2000})"/;

/** A line at an index → the error that a tool reports in it, in a form of its own: npm, React, Django, JSON. */
export function readReport(lines: readonly Line[], index: number): Printed | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const { text } = line;
  if (line.prefix.includes('npm')) return readNpm(lines, index, line);
  const react = overlay.exec(text);
  if (react !== null) return printed(line, react[1] ?? '', react[2] ?? '', 'js');
  const django = djangoType.exec(text)?.[1];
  if (django !== undefined) return printed(line, django, djangoMessage(lines, index), 'python');
  const named = text.includes('":') || text.includes('" :') ? jsonType.exec(text)?.[1] : undefined;
  if (named === undefined || !isClassName(named)) return undefined;
  const message = valueNear(lines, index, jsonMessage);
  return printed(line, named, message, guessRuntime(named, message));
}

function readNpm(lines: readonly Line[], index: number, line: Line): Printed | undefined {
  const code = /^code (E\w{1,40})/.exec(line.text)?.[1];
  if (code === undefined) return undefined;
  const said = lines.slice(index + 1, index + npmReach).find(({ text }) => text !== '' && !npmField.test(text));
  const message = said?.prefix.includes('npm') === true ? said.text.trim() : '';
  // Each line of its explanation begins with the code: `enoent Could not read package.json: …`.
  const start = message.startsWith(`${code.toLowerCase()} `) ? code.length + 1 : 0;
  return { ...printed(line, 'Error', message.slice(start).replace(/^Error: /, ''), 'js'), code };
}

/** Copied from its table, the value stands on the line below. */
function djangoMessage(lines: readonly Line[], index: number): string {
  const near = lines.slice(index + 1, index + reach).findIndex(({ text }) => djangoValue.test(text));
  const at = near < 0 ? near : index + 1 + near;
  const value = djangoValue.exec(lines[at]?.text ?? '')?.[1];
  return value === '' ? (lines[at + 1]?.text ?? '') : (value ?? '');
}

/** On the line itself, on one of the next or on one of those before. */
function valueNear(lines: readonly Line[], index: number, pattern: RegExp): string {
  const near = [...lines.slice(index, index + reach), ...lines.slice(Math.max(0, index - reach), index).reverse()];
  for (const { text } of near) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found.replace(/\\(["'\\/])/g, '$1');
  }
  return '';
}

function printed(line: Line, className: string, message: string, runtime: Runtime | undefined): Printed {
  const from = Math.max(0, line.text.indexOf(className));
  const to = line.text.length;
  return { className, message, rest: [], line, from, to, runtime, code: undefined, frames: [], link: undefined };
}
