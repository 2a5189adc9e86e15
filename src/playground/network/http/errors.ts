import { nodeError, type NodeError } from '../../typescript/runtime/errors.ts';

/** The connection ended before the message did: `socket hang up`, `aborted`. */
export function connectionReset(message: string): Error {
  return Object.assign(new Error(message), { code: 'ECONNRESET' });
}

/** An error of the connection itself, not that it was closed before its end. */
export function ownError(error: NodeJS.ErrnoException | null | undefined): Error | undefined {
  return error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE' ? error : undefined;
}

/** @param action 'set', 'append', 'remove', 'write', 'render' */
export function headersSent(action: string): NodeError {
  return nodeError('ERR_HTTP_HEADERS_SENT', `Cannot ${action} headers after they are sent to the client`);
}

/** A message was written to after it was destroyed. @param method 'write', 'end' */
export function streamDestroyed(method: string): NodeError {
  return nodeError('ERR_STREAM_DESTROYED', `Cannot call ${method} after a stream was destroyed`);
}

/** The body is not as long as its header says. */
export function lengthMismatch(actual: number, promised: number): NodeError {
  const message = `Response body's content-length of ${actual} byte(s) does not match the content-length of ${promised} byte(s) set in header`;
  return nodeError('ERR_HTTP_CONTENT_LENGTH_MISMATCH', message);
}

const token = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;

/** Throws ERR_INVALID_HTTP_TOKEN for what is no token. @param label 'Header name', 'Method' */
export function checkToken(value: unknown, label: string): asserts value is string {
  if (typeof value === 'string' && token.test(value)) return;
  throw nodeError('ERR_INVALID_HTTP_TOKEN', `${label} must be a valid HTTP token ["${String(value)}"]`, TypeError);
}

/** http.validateHeaderName */
export function validateHeaderName(name: unknown): asserts name is string {
  checkToken(name, 'Header name');
}

/** http.validateHeaderValue: ERR_HTTP_INVALID_HEADER_VALUE, ERR_INVALID_CHAR. */
export function validateHeaderValue(name: string, value: unknown): void {
  if (value === undefined) {
    const message = `Invalid value "undefined" for header "${name}"`;
    throw nodeError('ERR_HTTP_INVALID_HEADER_VALUE', message, TypeError);
  }
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value as string)) {
    throw nodeError('ERR_INVALID_CHAR', `Invalid character in header content ["${name}"]`, TypeError);
  }
}
