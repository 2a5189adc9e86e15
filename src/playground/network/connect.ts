import {
  aggregateError,
  exceptionWithHostPort,
  nodeError,
  type SystemErrorCode,
} from '../typescript/runtime/errors.ts';
import { checkFunction, invalidType } from '../typescript/runtime/validate.ts';
import { addressOf, isIP } from './addresses.ts';
import { lookup as lookupName, type Lookup, type LookupAddress } from './lookup.ts';
import type { Socket } from './socket.ts';
import { TcpEnd, type ErrorName } from './tcp-end.ts';

export interface ConnectOptions {
  port?: number | string | undefined;
  host?: string | undefined;
  path?: string | null | undefined;
  localAddress?: string | null | undefined;
  localPort?: number | undefined;
  family?: number | 'IPv4' | 'IPv6' | undefined;
  hints?: number | undefined;
  lookup?: Lookup | undefined;
  autoSelectFamily?: boolean | undefined;
  autoSelectFamilyAttemptTimeout?: number | undefined;
}
type Listener = (...args: unknown[]) => void;
export type ConnectArguments = [ConnectOptions | number | string, ...(string | Listener | undefined)[]];

/** `(options, listener?)`, `(port, host?, listener?)`, `(path, listener?)` → options and listener. */
export function normalizeArguments<T extends object>(args: readonly unknown[]): [options: T, listener?: () => void] {
  const [first, second] = args;
  const last = args.at(-1);
  const listener = typeof last === 'function' ? ([last] as [() => void]) : ([] as []);
  if (typeof first === 'object' && first !== null) return [first as T, ...listener];
  const isPath = typeof first === 'string' && !(Number(first) >= 0);
  const options = isPath ? { path: first } : { port: first, ...(typeof second === 'string' ? { host: second } : {}) };
  return [(args.length > 0 ? options : {}) as T, ...listener];
}

/** A port as a number. Throws ERR_SOCKET_BAD_PORT, or ERR_INVALID_ARG_TYPE. */
export function readPort(port: unknown, name = 'Port'): number {
  const isNumber = typeof port === 'number' || (typeof port === 'string' && port.trim() !== '');
  if (isNumber && Number.isInteger(Number(port)) && Number(port) >= 0 && Number(port) < 65536) return Number(port);
  const received = typeof port === 'string' ? `'${port}'` : String(port);
  const message = `${name} should be >= 0 and < 65536. Received type ${typeof port} (${received}).`;
  throw nodeError('ERR_SOCKET_BAD_PORT', message, RangeError);
}

/** Are several addresses of a name tried, and how long is each, in ms? Node 24's defaults. */
export const autoSelect = { family: true, attemptTimeout: 250 };

/** Looks the host up and connects, as `socket.connect(options)` does. Throws for arguments; anything else is an 'error'. */
export function connectSocket(socket: Socket, options: ConnectOptions): void {
  if (options.port === undefined && options.path == null) {
    const message = 'The "options" or "port" or "path" argument must be specified';
    throw nodeError('ERR_MISSING_ARGS', message, TypeError);
  }
  socket._prepareToConnect();
  if (options.path != null) {
    const error = exceptionWithHostPort('ENOENT', 'connect', options.path);
    process.nextTick(() => socket.destroy(error));
    return;
  }
  const host = options.host === '' ? 'localhost' : (options.host ?? 'localhost');
  if (typeof host !== 'string') throw invalidType('options.host', 'be of type string', host);
  if (typeof options.port !== 'number' && typeof options.port !== 'string') {
    throw invalidType('options.port', 'be one of type number or string', options.port);
  }
  const target = new Target(socket, { ...options, port: readPort(options.port) });
  const family = isIP(host);
  if (family) {
    process.nextTick(() => {
      if (socket.connecting) target.tryOne({ address: host, family });
    });
    return;
  }
  if (options.lookup != null) checkFunction('options.lookup', options.lookup);
  target.lookup(host);
}

/** One connect of a socket: a port, and the addresses that are tried for it. */
class Target {
  readonly #socket: Socket;
  readonly #options: ConnectOptions & { port: number };
  readonly #errors: Error[] = [];

  constructor(socket: Socket, options: ConnectOptions & { port: number }) {
    this.#socket = socket;
    this.#options = options;
  }

  lookup(host: string): void {
    const { family: wanted, hints, localAddress, autoSelectFamily = autoSelect.family } = this.#options;
    const family = Number(String(wanted ?? 0).replace('IPv', ''));
    const all = family !== 4 && family !== 6 && !localAddress && autoSelectFamily;
    const socket = this.#socket;
    const lookup: Lookup = this.#options.lookup ?? lookupName;
    lookup(host, { family: wanted, hints: hints ?? (all ? 32 : 0), ...(all ? { all } : {}) }, (error, found, kind) => {
      const addresses = Array.isArray(found) ? found : [{ address: String(found), family: Number(kind) }];
      if (!all) socket.emit('lookup', error, found, kind, host);
      if (!socket.connecting) return;
      if (error) {
        if (all) socket.emit('lookup', error, undefined, undefined, host);
        process.nextTick(() => socket.destroy(error));
        return;
      }
      for (const { address, family } of all ? addresses : []) {
        socket.emit('lookup', null, address, family, host);
        if (!(socket.connecting as boolean)) return;
      }
      this.#tryFound(addresses);
    });
  }

  #tryFound(addresses: readonly LookupAddress[]): void {
    const valid = addresses.filter(({ address, family }) => isIP(address) && (family === 4 || family === 6));
    const [first] = addresses;
    if (valid.length === 0) {
      const { host, port } = this.#options;
      const error = isIP(first?.address)
        ? Object.assign(
            nodeError(
              'ERR_INVALID_ADDRESS_FAMILY',
              `Invalid address family: ${String(first?.family)} ${host ?? ''}:${port}`,
              RangeError,
            ),
            { host, port },
          )
        : nodeError('ERR_INVALID_IP_ADDRESS', `Invalid IP address: ${String(first?.address)}`, TypeError);
      process.nextTick(() => this.#socket.destroy(error));
      return;
    }
    const attempts = alternate(valid);
    const [only] = attempts;
    if (attempts.length === 1 && only) this.tryOne(only);
    else {
      this.#socket.autoSelectFamilyAttemptedAddresses = [];
      this.#tryNext(attempts, 0);
    }
  }

  /** The only address: its error is the error. */
  tryOne(to: LookupAddress): void {
    const socket = this.#socket;
    if (!socket._handle) return;
    this.#attempt(to, socket._handle, (code) => {
      if (socket.destroyed) return;
      if (!code) socket._finishConnecting();
      else socket.destroy(this.#fail(to, code));
    });
  }

  /** Several addresses: one after the other; the error at the end has the errors of all. */
  #tryNext(attempts: readonly LookupAddress[], at: number): void {
    const socket = this.#socket;
    const to = attempts[at];
    if (!to) {
      socket.destroy(aggregateError(this.#errors));
      return;
    }
    const handle = at === 0 && socket._handle ? socket._handle : new TcpEnd();
    if (handle !== socket._handle) {
      socket._handle?.close();
      socket._attach(handle);
    }
    let timer: NodeJS.Timeout | undefined = undefined;
    let isGivenUp = false;
    const fail = (code: SystemErrorCode) => {
      this.#errors.push(this.#fail(to, code));
      if (socket.connecting) this.#tryNext(attempts, at + 1);
    };
    socket.autoSelectFamilyAttemptedAddresses?.push(`${to.address}:${this.#options.port}`);
    this.#attempt(to, handle, (code) => {
      clearTimeout(timer);
      if (isGivenUp) return;
      if (code) fail(code);
      else if (!socket.destroyed) socket._finishConnecting();
    });
    if (at === attempts.length - 1) return;
    timer = setTimeout(() => {
      isGivenUp = true;
      socket.emit('connectionAttemptTimeout', to.address, this.#options.port, to.family);
      this.#errors.push(exceptionWithHostPort('ETIMEDOUT', 'connect', to.address, this.#options.port));
      handle.close();
      if (socket.connecting) this.#tryNext(attempts, at + 1);
    }, this.#options.autoSelectFamilyAttemptTimeout ?? autoSelect.attemptTimeout);
  }

  #attempt(to: LookupAddress, handle: TcpEnd, done: (code: ErrorName) => void): void {
    const { port, localAddress, localPort } = this.#options;
    if (localAddress) handle.local = addressOf(localAddress, localPort ?? 0);
    this.#socket.emit('connectionAttempt', to.address, port, to.family);
    handle.connect(to.address, port, done);
  }

  #fail({ address, family }: LookupAddress, code: SystemErrorCode): Error {
    const { port } = this.#options;
    const error = exceptionWithHostPort(code, 'connect', address, port);
    this.#socket.emit('connectionAttemptFailed', address, port, family, error);
    return error;
  }
}

/** The families in turn, beginning with that of the first address; each address once. */
function alternate(addresses: readonly LookupAddress[]): LookupAddress[] {
  const unique = addresses.filter(({ address }, at) => addresses.findIndex((a) => a.address === address) === at);
  const first = unique.filter(({ family }) => family === unique[0]?.family);
  const second = unique.filter(({ family }) => family !== unique[0]?.family);
  const pairs = Array.from({ length: Math.max(first.length, second.length) }, (_, at) => [first[at], second[at]]);
  return pairs.flat().filter((address) => address !== undefined);
}
