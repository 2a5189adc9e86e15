import type { Line } from '../lines.ts';
import type { Incident, Printed } from '../printed.ts';

const forms = [
  /** src/a.ts(3,5): error TS2345: … and src/a.ts:3:5 - error TS2345: … ; the word for `error` is in any language. */
  /^(?:(.{1,300}?)[(:](\d{1,7})[,:](\d{1,7})\)?:?(?: -)? )?(?:\p{L}{2,12}:? )?(TS\d{4,5}): (.*)$/u,
  /** What editors show: … ts(2345) */
  /^()()()?(?=.{0,600}\bts\(\d{4,5}\))(?:(.{1,600}?) ?)?ts\((\d{4,5})\)/,
];

/** Lines → what the TypeScript compiler reports in them, by its number, whatever language the text is in. */
export function readCompiler(lines: readonly Line[]): Incident[] {
  const found: Incident[] = [];
  for (const [index, line] of lines.entries()) {
    const read = /TS\d{4,5}\b|\bts\(\d/.test(line.text) ? readLine(line) : undefined;
    if (read === undefined) continue;
    found.push({ errors: [read], main: read, evidence: 'line', weight: 5, from: index, to: index + 1 });
  }
  return found.slice(0, 1);
}

function readLine(line: Line): Printed | undefined {
  const text = line.text
    .trimStart()
    .replace(/^(?:✘ )?(?:\[?(?:ERROR|Error)\]?:? )?(?:in )?(?=TS\d|\S{1,300}[(:]\d)/, '');
  const offset = line.text.length - text.length;
  const common = {
    rest: [],
    line,
    runtime: 'typescript' as const,
    className: undefined,
    link: undefined,
    to: line.text.length,
  };
  const compiler = forms[0]?.exec(text);
  if (compiler !== null && compiler !== undefined) {
    const [, file, row = '0', column = '0', code = '', message = ''] = compiler;
    const span = { from: line.at, to: line.end };
    const own = file !== undefined && !file.includes('node_modules');
    const frames = file === undefined ? [] : [{ file, line: Number(row), column: Number(column), own, span }];
    return { ...common, message, code, frames, from: offset + text.indexOf(code) };
  }
  const editor = forms[1]?.exec(text);
  if (editor === null || editor === undefined) return undefined;
  return { ...common, message: editor[4]?.trim() ?? '', code: `TS${editor[5] ?? ''}`, frames: [], from: offset };
}
