// Checks of arguments that fail as Node's do.
import { inspect } from './inspect.ts';
import { nodeError, type NodeError } from './errors.ts';

/** How Node says what it got instead: `Received type number (5)`. */
function describeReceived(value: unknown): string {
  if (value === null || value === undefined) return `Received ${String(value)}`;
  if (typeof value === 'function') return `Received function ${value.name}`;
  if (typeof value === 'object') {
    const { name } = (value.constructor as { name?: string } | undefined) ?? {};
    return name ? `Received an instance of ${name}` : `Received ${inspect(value, { depth: -1 })}`;
  }
  const shown = inspect(value, { colors: false });
  return `Received type ${typeof value} (${shown.length > 28 ? `${shown.slice(0, 25)}...` : shown})`;
}

const nameOf = (argument: string): string => {
  if (argument.endsWith(' argument')) return argument;
  return `"${argument}" ${argument.includes('.') ? 'property' : 'argument'}`;
};

/** Types as `typeof` names them; everything else in a list of what is expected is a class, or a description. */
const types = ['string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint', 'symbol'];

const listOf = (items: string[]): string =>
  items.length > 2 ? `${items.slice(0, -1).join(', ')}, or ${items.at(-1) ?? ''}` : items.join(' or ');

/** Node's sentence for a list of types, classes and descriptions: `be of type string or an instance of Buffer`. */
export function mustBe(expected: readonly string[]): string {
  const plain = expected.filter((each) => types.includes(each)).map((each) => each.toLowerCase());
  const classes = expected.filter((each) => !types.includes(each) && /^([A-Z][a-z0-9]*)+$/.test(each));
  const others = expected.filter((each) => !types.includes(each) && !classes.includes(each));
  const article = others.length > 1 ? 'one of ' : others[0]?.toLowerCase() === others[0] ? '' : 'an ';
  return `be ${[
    ...(plain.length > 0 ? [`${plain.length > 1 ? 'one of type' : 'of type'} ${listOf(plain)}`] : []),
    ...(classes.length > 0 ? [`an instance of ${listOf(classes)}`] : []),
    ...(others.length > 0 ? [`${article}${listOf(others)}`] : []),
  ].join(' or ')}`;
}

/** ERR_INVALID_ARG_TYPE. `must`: `be of type string`, `be an instance of AbortSignal`. */
export function invalidType(argument: string, must: string, value: unknown): NodeError {
  const text = `The ${nameOf(argument)} must ${must}. ${describeReceived(value)}`;
  return nodeError('ERR_INVALID_ARG_TYPE', text, TypeError);
}

/** ERR_INVALID_ARG_VALUE. */
export function invalidValue(argument: string, value: unknown, reason = 'is invalid'): NodeError {
  const shown = inspect(value);
  const kind = argument.includes('.') ? 'property' : 'argument';
  const text = `The ${kind} '${argument}' ${reason}. Received ${shown.length > 128 ? `${shown.slice(0, 128)}...` : shown}`;
  return nodeError('ERR_INVALID_ARG_VALUE', text, TypeError);
}

/** Writes 1_000_000 as Node does in its messages. */
function groupDigits(value: unknown): string {
  if (typeof value === 'bigint') return `${groupDigits(String(value))}n`;
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) > 2 ** 32 ? groupDigits(String(value)) : String(value);
  }
  return typeof value === 'string' ? value.replaceAll(/\B(?=(\d{3})+$)/g, '_') : inspect(value);
}

/** ERR_OUT_OF_RANGE. `range`: `>= 0 && <= 255`, `an integer`. */
export function outOfRange(argument: string, range: string, value: unknown): NodeError {
  const received = typeof value === 'string' ? inspect(value) : groupDigits(value);
  const text = `The value of "${argument}" is out of range. It must be ${range}. Received ${received}`;
  return nodeError('ERR_OUT_OF_RANGE', text, RangeError);
}

/** @throws ERR_INVALID_ARG_TYPE */
export function checkFunction(argument: string, value: unknown): void {
  if (typeof value !== 'function') throw invalidType(argument, 'be of type function', value);
}

/** @throws ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE */
export function checkNumber(
  argument: string,
  value: unknown,
  min = -Infinity,
  max = Infinity,
): asserts value is number {
  if (typeof value !== 'number') throw invalidType(argument, 'be of type number', value);
  if (value >= min && value <= max) return;
  const range = [...(min > -Infinity ? [`>= ${min}`] : []), ...(max < Infinity ? [`<= ${max}`] : [])].join(' && ');
  throw outOfRange(argument, range || 'a number', value);
}

/** @throws ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE */
export function checkInteger(
  argument: string,
  value: unknown,
  min = Number.MIN_SAFE_INTEGER,
  max = Number.MAX_SAFE_INTEGER,
): asserts value is number {
  if (typeof value !== 'number') throw invalidType(argument, 'be of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(argument, 'an integer', value);
  if (value < min || value > max) throw outOfRange(argument, `>= ${min} && <= ${max}`, value);
}

/** @throws ERR_INVALID_ARG_TYPE */
export function checkSignal(argument: string, value: unknown): asserts value is AbortSignal | undefined {
  if (value === undefined) return;
  if (value === null || typeof value !== 'object' || !('aborted' in value)) {
    throw invalidType(argument, 'be an instance of AbortSignal', value);
  }
}
