// The global console, as Node's prints to descriptors that are no terminal.
import { formatWithOptions, inspect, type InspectOptions } from './inspect.ts';
import { renderTable } from './table.ts';

type Print = (...data: unknown[]) => void;

export interface ConsoleOptions {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly warn: (text: string) => void;
  /** In ms. */
  readonly now: () => number;
}

/** Writes a duration as Node does: 1.234ms, 1.234s. */
const renderDuration = (ms: number): string => (ms >= 1000 ? `${(ms / 1000).toFixed(3)}s` : `${ms.toFixed(3)}ms`);

/** The methods of Node's console. Groups indent both descriptors. */
export function createConsole({ out, err, warn: emitWarning, now }: ConsoleOptions) {
  let indent = '';
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  const write = (to: (text: string) => void, text: string) =>
    to(`${indent === '' ? text : indent + text.replaceAll('\n', `\n${indent}`)}\n`);
  const log: Print = (...data) => write(out, formatWithOptions({}, ...data));
  const warn: Print = (...data) => write(err, formatWithOptions({}, ...data));
  const group: Print = (...data) => {
    if (data.length > 0) log(...data);
    indent += '  ';
  };
  const printTime = (label: string, data: unknown[]): boolean => {
    const start = timers.get(label);
    if (start === undefined) emitWarning(`No such label '${label}' for console.timeLog()`);
    else log('%s: %s', label, renderDuration(now() - start), ...data);
    return start !== undefined;
  };
  return {
    log,
    warn,
    debug: log,
    info: log,
    dirxml: log,
    error: warn,
    group,
    groupCollapsed: group,
    groupEnd: () => void (indent = indent.slice(2)),
    dir: (value: unknown, options?: InspectOptions) => write(out, inspect(value, { customInspect: false, ...options })),
    trace: (...data: unknown[]) => {
      const frames = String(new Error().stack).split('\n').slice(2);
      warn([`Trace${data.length > 0 ? `: ${formatWithOptions({}, ...data)}` : ''}`, ...frames].join('\n'));
    },
    assert: (condition: unknown, ...data: unknown[]) => {
      if (condition) return;
      const [first, ...rest] = data;
      if (typeof first === 'string') warn(`Assertion failed: ${first}`, ...rest);
      else warn('Assertion failed', ...data);
    },
    table: (value: unknown, columns?: readonly string[]) => {
      if (typeof value === 'object' && value !== null) write(out, renderTable(value, columns));
      else log(value);
    },
    count: (label: unknown = 'default') => {
      const count = (counts.get(String(label)) ?? 0) + 1;
      counts.set(String(label), count);
      log(`${String(label)}: ${count}`);
    },
    countReset: (label: unknown = 'default') => {
      if (!counts.delete(String(label))) emitWarning(`Count for '${String(label)}' does not exist`);
    },
    time: (label: unknown = 'default') => {
      if (timers.has(String(label))) emitWarning(`Label '${String(label)}' already exists for console.time()`);
      else timers.set(String(label), now());
    },
    timeLog: (label: unknown = 'default', ...data: unknown[]) => void printTime(String(label), data),
    timeEnd: (label: unknown = 'default') => {
      if (printTime(String(label), [])) timers.delete(String(label));
    },
    timeStamp: () => undefined,
    profile: () => undefined,
    profileEnd: () => undefined,
  };
}
