// console.table as Node draws it.
import { inspect, widthOf } from './inspect.ts';

const indexName = '(index)';
const iterationName = '(iteration index)';
const valuesName = 'Values';

const format = (value: unknown): string =>
  inspect(value, { maxArrayLength: 3, breakLength: Infinity, colors: false, depth: typeof value === 'object' ? 0 : 2 });

const pad = (cell: string, width: number): string => ` ${cell}${' '.repeat(width - 1 - widthOf(cell))}`;

const draw = (head: string[], rows: string[][]): string => {
  const widths = head.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map((cell) => widthOf(cell) + 2)),
  );
  const line = (left: string, middle: string, right: string) =>
    `${left}${widths.map((width) => '─'.repeat(width)).join(middle)}${right}`;
  const cells = (row: string[]) => `│${widths.map((width, column) => pad(row[column] ?? '', width)).join('│')}│`;
  return [line('┌', '┬', '┐'), cells(head), line('├', '┼', '┤'), ...rows.map(cells), line('└', '┴', '┘')].join('\n');
};

const drawIterated = (value: Map<unknown, unknown> | Set<unknown>): string => {
  const entries = [...value.entries()].map(([key, item]) => [key, item].map(format));
  if (value instanceof Map) {
    return draw(
      [iterationName, 'Key', valuesName],
      entries.map((cells, index) => [String(index), ...cells]),
    );
  }
  return draw(
    [iterationName, valuesName],
    entries.map(([item = ''], index) => [String(index), item]),
  );
};

/** The table of a list, an object, a map or a set; of lists and objects within, a column for each key, or those asked for. */
export function renderTable(value: object, columns?: readonly string[]): string {
  if (value instanceof Map || value instanceof Set) return drawIterated(value);
  const rows = Object.entries(value) as [string, unknown][];
  const isRow = (item: unknown): item is object => typeof item === 'object' && item !== null;
  const keys = columns ?? [...new Set(rows.flatMap(([, item]) => (isRow(item) ? Object.keys(item) : [])))];
  const hasPlain = rows.some(([, item]) => !isRow(item));
  return draw(
    [indexName, ...keys, ...(hasPlain ? [valuesName] : [])],
    rows.map(([index, item]) => [
      index,
      ...keys.map((key) => (isRow(item) && Object.hasOwn(item, key) ? format(Reflect.get(item, key)) : '')),
      ...(hasPlain ? [isRow(item) ? '' : format(item)] : []),
    ]),
  );
}
