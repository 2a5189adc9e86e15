// What inspect() knows while it walks through a value. This folder follows Node's lib/internal/util/inspect.js (MIT).

export type Style =
  | 'special'
  | 'number'
  | 'bigint'
  | 'boolean'
  | 'undefined'
  | 'null'
  | 'string'
  | 'symbol'
  | 'date'
  | 'regexp'
  | 'module'
  | 'name';
export type Stylize = (text: string, style: Style) => string;

export interface InspectOptions {
  showHidden?: boolean;
  depth?: number | null;
  colors?: boolean;
  customInspect?: boolean;
  showProxy?: boolean;
  maxArrayLength?: number | null;
  maxStringLength?: number | null;
  breakLength?: number;
  compact?: boolean | number;
  sorted?: boolean | ((a: string, b: string) => number);
  getters?: boolean | 'get' | 'set';
  numericSeparator?: boolean;
  stylize?: Stylize;
}

export const defaultOptions = {
  showHidden: false,
  depth: 2 as number | null,
  colors: false,
  customInspect: true,
  showProxy: false,
  maxArrayLength: 100 as number | null,
  maxStringLength: 10000 as number | null,
  breakLength: 80,
  compact: 3 as boolean | number,
  sorted: false as Exclude<InspectOptions['sorted'], undefined>,
  getters: false as boolean | 'get' | 'set',
  numericSeparator: false,
};

export interface Context extends Omit<typeof defaultOptions, 'maxArrayLength' | 'maxStringLength'> {
  readonly maxArrayLength: number;
  readonly maxStringLength: number;
  readonly stylize: Stylize;
  /** What the caller asked for, for custom inspection. */
  readonly userOptions: object;
  indentation: number;
  /** Of the innermost object that is being formatted. */
  currentDepth: number;
  /** The objects that are being formatted, the outermost first. */
  readonly seen: object[];
  /** Objects that contain themselves, with their numbers. */
  readonly circular: Map<object, number>;
}

/** Formats a value inside another; `depth` counts from the outermost. */
export type FormatValue = (context: Context, value: unknown, depth: number) => string;

/** How members of an object are written. */
export type MemberKind = 'property' | 'element';

/** Does `depth` lie deeper than asked for? */
export const isTooDeep = (context: Context, depth: number): boolean => context.depth !== null && depth > context.depth;

/** Runs with more indentation. */
export function indented<T>(context: Context, by: number, run: () => T): T {
  context.indentation += by;
  const result = run();
  context.indentation -= by;
  return result;
}

export const remainingText = (count: number): string => `... ${count} more item${count > 1 ? 's' : ''}`;
