// The errors of streams. Stands in for readable-stream/lib/ours/errors.js, whose errors have another shape than Node's.
import { abortError, nodeError, type NodeError } from '../errors.ts';
import { invalidType, invalidValue, mustBe, outOfRange } from '../validate.ts';

const listed = (value: string | string[]): string[] => (Array.isArray(value) ? value : [value]);
const kindOf = (value: unknown): string => {
  const name = (value as { constructor?: { name?: string } } | null | undefined)?.constructor?.name;
  return name ? `an instance of ${name}` : `type ${typeof value}`;
};
const failure = (code: string, text: (...args: string[]) => string, Class?: typeof TypeError) =>
  function (...args: string[]): NodeError {
    return nodeError(code, text(...args), Class);
  };

/** Called with `new`, as classes. */
export const codes = {
  ERR_INVALID_ARG_TYPE: function (name: string, expected: string | string[], value: unknown): NodeError {
    return invalidType(name, mustBe(listed(expected)), value);
  },
  ERR_INVALID_ARG_VALUE: function (name: string, value: unknown, reason?: string): NodeError {
    return invalidValue(name, value, reason);
  },
  ERR_OUT_OF_RANGE: function (name: string, range: string, value: unknown): NodeError {
    return outOfRange(name, range, value);
  },
  ERR_INVALID_RETURN_VALUE: function (input: string, name: string, value: unknown): NodeError {
    const text = `Expected ${input} to be returned from the "${name}" function but got ${kindOf(value)}.`;
    return nodeError('ERR_INVALID_RETURN_VALUE', text, TypeError);
  },
  ERR_ILLEGAL_CONSTRUCTOR: failure('ERR_ILLEGAL_CONSTRUCTOR', () => 'Illegal constructor', TypeError),
  ERR_MISSING_ARGS: failure('ERR_MISSING_ARGS', (name) => `The "${name}" argument must be specified`, TypeError),
  ERR_MULTIPLE_CALLBACK: failure('ERR_MULTIPLE_CALLBACK', () => 'Callback called multiple times'),
  ERR_METHOD_NOT_IMPLEMENTED: failure(
    'ERR_METHOD_NOT_IMPLEMENTED',
    (method) => `The ${method} method is not implemented`,
  ),
  ERR_STREAM_ALREADY_FINISHED: failure(
    'ERR_STREAM_ALREADY_FINISHED',
    (method) => `Cannot call ${method} after a stream was finished`,
  ),
  ERR_STREAM_CANNOT_PIPE: failure('ERR_STREAM_CANNOT_PIPE', () => 'Cannot pipe, not readable'),
  ERR_STREAM_DESTROYED: failure(
    'ERR_STREAM_DESTROYED',
    (method) => `Cannot call ${method} after a stream was destroyed`,
  ),
  ERR_STREAM_NULL_VALUES: failure('ERR_STREAM_NULL_VALUES', () => 'May not write null values to stream', TypeError),
  ERR_STREAM_PREMATURE_CLOSE: failure('ERR_STREAM_PREMATURE_CLOSE', () => 'Premature close'),
  ERR_STREAM_PUSH_AFTER_EOF: failure('ERR_STREAM_PUSH_AFTER_EOF', () => 'stream.push() after EOF'),
  ERR_STREAM_UNSHIFT_AFTER_END_EVENT: failure(
    'ERR_STREAM_UNSHIFT_AFTER_END_EVENT',
    () => 'stream.unshift() after end event',
  ),
  ERR_STREAM_WRITE_AFTER_END: failure('ERR_STREAM_WRITE_AFTER_END', () => 'write after end'),
  ERR_UNKNOWN_ENCODING: failure('ERR_UNKNOWN_ENCODING', (encoding) => `Unknown encoding: ${encoding}`, TypeError),
};

/** Called with `new`, as a class. */
export const AbortError = function (_message?: string, options?: ErrorOptions): NodeError {
  return abortError(options?.cause);
};

/** Two errors of one operation: the outer one with the inner one in its list. */
export function aggregateTwoErrors(inner?: Error, outer?: Error & { errors?: Error[]; code?: string }): unknown {
  if (!inner || !outer || inner === outer) return inner ?? outer;
  if (Array.isArray(outer.errors)) {
    outer.errors.push(inner);
    return outer;
  }
  return Object.assign(new AggregateError([outer, inner], outer.message), { code: outer.code });
}

/** Node hides its own frames by it; stacks are not imitated. */
export function hideStackFrames<T>(hidden: T): T {
  return hidden;
}
