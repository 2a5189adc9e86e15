// Errors as Node makes them: the same text, the same properties in the same order.

/** libuv's number and text for each code, on Linux. */
const systemErrors = {
  EPERM: [-1, 'operation not permitted'],
  ENOENT: [-2, 'no such file or directory'],
  EINTR: [-4, 'interrupted system call'],
  EIO: [-5, 'i/o error'],
  EBADF: [-9, 'bad file descriptor'],
  EAGAIN: [-11, 'resource temporarily unavailable'],
  ENOMEM: [-12, 'not enough memory'],
  EACCES: [-13, 'permission denied'],
  EBUSY: [-16, 'resource busy or locked'],
  EEXIST: [-17, 'file already exists'],
  EXDEV: [-18, 'cross-device link not permitted'],
  ENOTDIR: [-20, 'not a directory'],
  EISDIR: [-21, 'illegal operation on a directory'],
  EINVAL: [-22, 'invalid argument'],
  ENFILE: [-23, 'file table overflow'],
  EMFILE: [-24, 'too many open files'],
  EFBIG: [-27, 'file too large'],
  ENOSPC: [-28, 'no space left on device'],
  ESPIPE: [-29, 'invalid seek'],
  EROFS: [-30, 'read-only file system'],
  EPIPE: [-32, 'broken pipe'],
  ENAMETOOLONG: [-36, 'name too long'],
  ENOTEMPTY: [-39, 'directory not empty'],
  ELOOP: [-40, 'too many symbolic links encountered'],
  EPROTO: [-71, 'protocol error'],
  ENOTSOCK: [-88, 'socket operation on non-socket'],
  EADDRINUSE: [-98, 'address already in use'],
  EADDRNOTAVAIL: [-99, 'address not available'],
  ENETUNREACH: [-101, 'network is unreachable'],
  ECONNABORTED: [-103, 'software caused connection abort'],
  ECONNRESET: [-104, 'connection reset by peer'],
  ENOTCONN: [-107, 'socket is not connected'],
  ETIMEDOUT: [-110, 'connection timed out'],
  ECONNREFUSED: [-111, 'connection refused'],
  EHOSTUNREACH: [-113, 'host is unreachable'],
  ECANCELED: [-125, 'operation canceled'],
  EAI_AGAIN: [-3001, 'temporary failure'],
  ENOTFOUND: [-3008, 'unknown node or service'],
  EOF: [-4095, 'end of file'],
} as const satisfies Record<string, readonly [errno: number, text: string]>;

export type SystemErrorCode = keyof typeof systemErrors;
export type SystemError = Error & { errno: number; code: SystemErrorCode; syscall: string };

/** libuv's number for a code (negative), and its text. */
export function describeSystemError(code: SystemErrorCode): { errno: number; text: string } {
  const [errno, text] = systemErrors[code];
  return { errno, text };
}

/** Every code with its number and text, as util.getSystemErrorMap() has them. ENOTFOUND is Node's own name for EAI_NONAME. */
export function listSystemErrors(): [errno: number, [code: string, text: string]][] {
  return Object.entries(systemErrors).map(([code, [errno, text]]) => [
    errno,
    [code === 'ENOTFOUND' ? 'EAI_NONAME' : code, text],
  ]);
}

const numberOf = (code: SystemErrorCode): number => systemErrors[code][0];
const place = (address: string, port?: number): string => (port ? `${address}:${port}` : address);

/** A call on a stream or socket failed: `read ECONNRESET`. Properties: errno, code, syscall. */
export function errnoException(code: SystemErrorCode, syscall: string): SystemError {
  return Object.assign(new Error(`${syscall} ${code}`), { errno: numberOf(code), code, syscall });
}

/** `connect ECONNREFUSED 127.0.0.1:1`. Properties: errno, code, syscall, address, port (none when it is 0). */
export function exceptionWithHostPort(
  code: SystemErrorCode,
  syscall: string,
  address: string,
  port?: number,
): SystemError {
  const error = new Error(`${syscall} ${code} ${place(address, port)}`);
  return Object.assign(error, { errno: numberOf(code), code, syscall, address, ...(port ? { port } : {}) });
}

/** `listen EADDRINUSE: address already in use 127.0.0.1:80`. Properties: code, errno, syscall, address, port. */
export function uvExceptionWithHostPort(
  code: SystemErrorCode,
  syscall: string,
  address: string,
  port?: number,
): SystemError {
  const { errno, text } = describeSystemError(code);
  const error = new Error(`${syscall} ${code}: ${text} ${place(address, port)}`);
  return Object.assign(error, { code, errno, syscall, address, ...(port ? { port } : {}) });
}

/** `ENOENT: no such file or directory, open '/x'`. Properties: errno, code, syscall, path, dest. */
export function uvException(
  code: SystemErrorCode,
  syscall: string,
  paths: { path?: string; dest?: string } = {},
): SystemError {
  const { errno, text } = describeSystemError(code);
  const { path, dest } = paths;
  const where = `${path === undefined ? '' : ` '${path}'`}${dest === undefined ? '' : ` -> '${dest}'`}`;
  return Object.assign(new Error(`${code}: ${text}, ${syscall}${where}`), { errno, code, syscall, ...paths });
}

/** `getaddrinfo ENOTFOUND server.invalid`. Properties: errno, code, syscall, hostname. */
export function dnsException(code: SystemErrorCode, syscall: string, hostname: string): SystemError {
  return Object.assign(new Error(`${syscall} ${code} ${hostname}`), {
    errno: numberOf(code),
    code,
    syscall,
    hostname,
  });
}

type ErrorClass = new (message?: string, options?: ErrorOptions) => Error;
export type NodeError = Error & { code: string };

/** Errors that Node itself makes: the head of their stack has the code in it. */
const nodeErrors = new WeakSet<object>();

/** An error of Node's own: `RangeError [ERR_OUT_OF_RANGE]: …` in its stack and as a string; its `name` stays the class's. */
export function nodeError(code: string, message: string, Class: ErrorClass = Error, options?: ErrorOptions): NodeError {
  return Object.assign(asNodeError(new Class(message, options)), { code });
}

/** Makes an error one of Node's own: its code stands in its stack and in its text. */
export function asNodeError<T extends Error>(error: T): T {
  nodeErrors.add(error);
  return Object.defineProperty(error, 'toString', { value: () => headOf(error), configurable: true, writable: true });
}

/** All addresses of a name failed: no message, the code of the first. `AggregateError [ECONNREFUSED]: ` heads its stack. */
export function aggregateError(errors: readonly (Error & { code?: string })[]): AggregateError & { code: unknown } {
  const error = new AggregateError(errors);
  nodeErrors.add(error);
  return Object.assign(error, { code: errors[0]?.code });
}

/** What an operation fails with that a signal ended: name AbortError, code ABORT_ERR. */
export function abortError(cause?: unknown): NodeError {
  const error = new Error('The operation was aborted', cause === undefined ? undefined : { cause });
  return Object.assign(error, { code: 'ABORT_ERR', name: 'AbortError' });
}

/** memfs makes errors that stand for Node's own: with a text of their own, which has the code. */
const standsForNodes = (error: Error & { code?: unknown }): boolean =>
  Object.hasOwn(error, 'toString') && String(error.code).startsWith('ERR_');

/** The head of an error's stack, as Node writes it: `Class: message`, for Node's own errors with their code. */
export function headOf(error: Error): string {
  if (!nodeErrors.has(error) && !standsForNodes(error)) return Error.prototype.toString.call(error);
  return `${error.name} [${String((error as { code?: unknown }).code)}]: ${error.message}`;
}
