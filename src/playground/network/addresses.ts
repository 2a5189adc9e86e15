import type { TcpEnd } from './tcp-end.ts';
import type { SystemErrorCode } from '../typescript/runtime/errors.ts';
import { loop } from '../typescript/runtime/loop.ts';

/** Where an end of a connection is: the properties and their order are those of `server.address()`. */
export interface Address {
  readonly address: string;
  readonly family: 'IPv4' | 'IPv6';
  readonly port: number;
}

const ipv4Part = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = `(?:${ipv4Part}\\.){3}${ipv4Part}`;
const ipv4Pattern = new RegExp(`^${ipv4}$`);
const group = '[0-9a-fA-F]{1,4}';
/** Node's own grammar: up to eight groups, one `::`, the last two groups perhaps as IPv4, a zone. */
const ipv6Pattern = new RegExp(
  '^(?:' +
    [
      `(?:${group}:){7}(?:${group}|:)`,
      `(?:${group}:){6}(?:${ipv4}|:${group}|:)`,
      ...[5, 4, 3, 2, 1].map(
        (n) => `(?:${group}:){${n}}(?:(?::${group}){0,${5 - n}}:${ipv4}|(?::${group}){1,${7 - n}}|:)`,
      ),
      `:(?:(?::${group}){0,5}:${ipv4}|(?::${group}){1,7}|:)`,
    ].join('|') +
    ')(?:%[0-9a-zA-Z-.:]{1,})?$',
);

/** 4 or 6, or 0 for what is no IP address. */
export function isIP(text: unknown): 0 | 4 | 6 {
  return ipv4Pattern.test(String(text)) ? 4 : ipv6Pattern.test(String(text)) ? 6 : 0;
}

/** The one spelling of an IP address: `0:0::1` → `::1`. Anything else comes back as it is. */
export function normalizeIP(ip: string): string {
  if (isIP(ip) !== 6) return ip;
  const [address = ip] = ip.split('%');
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(short);
  if (!mapped) return short;
  const [high, low] = [mapped[1], mapped[2]].map((half) => parseInt(half ?? '', 16)) as [number, number];
  return `::ffff:${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

/** The address, port and family as `address()` gives them. */
export function addressOf(ip: string, port: number): Address {
  return { address: ip, family: isIP(ip) === 6 ? 'IPv6' : 'IPv4', port };
}

const mappedPrefix = '::ffff:';
/** An IPv4 address in the clothes of IPv6 is an IPv4 address. */
const unmap = (ip: string) => (ip.startsWith(mappedPrefix) ? ip.slice(mappedPrefix.length) : ip);
const isWildcard = (ip: string) => ip === '::' || ip === '0.0.0.0';

/** Is this address one of this machine's? There is no other machine. */
export function isLocalAddress(ip: string): boolean {
  const address = unmap(normalizeIP(ip));
  return isWildcard(address) || address === '::1' || address.startsWith('127.');
}

const listeners = new Map<number, Set<Listener>>();
const ephemeral = { first: 32768, last: 60999, next: 40000 };
/** Below it, Linux lets only root listen. */
const firstUnprivilegedPort = 1024;

/** A port that nobody listens on, as the kernel gives it to who asks for port 0. */
export function freePort(): number {
  do {
    ephemeral.next = ephemeral.next === ephemeral.last ? ephemeral.first : ephemeral.next + 1;
  } while (listeners.has(ephemeral.next));
  return ephemeral.next;
}

/** Who listens at this address and port, if anybody does. */
export function findListener(ip: string, port: number): Listener | undefined {
  const address = unmap(normalizeIP(ip));
  for (const listener of listeners.get(port) ?? []) if (listener.accepts(address)) return listener;
  return undefined;
}

/**
 * Starts to listen, as bind(2) and listen(2) do.
 * @param ip one of this machine's addresses
 * @param port 0 asks for a free one
 * @param onlyIPv6 `::` does not stand for IPv4 too
 * @returns the listener, or the name of the error
 */
export function bindListener(ip: string, port: number, onlyIPv6 = false): Listener | SystemErrorCode {
  const address = normalizeIP(ip);
  if (!isLocalAddress(address)) return 'EADDRNOTAVAIL';
  if (port > 0 && port < firstUnprivilegedPort) return 'EACCES';
  const listener = new Listener(addressOf(address, port || freePort()), onlyIPv6);
  const there = listeners.get(listener.local.port) ?? new Set();
  for (const other of there) if (other.overlaps(listener)) return 'EADDRINUSE';
  listeners.set(listener.local.port, there.add(listener));
  loop.hold();
  return listener;
}

/** A listening socket: the kernel's queue of connections, and libuv's handle that takes them out of it. */
export class Listener {
  readonly local: Address;
  /** Called once for each connection, in the poll phase. */
  onConnection: (end: TcpEnd) => void = () => undefined;
  readonly #onlyIPv6: boolean;
  readonly #queue: TcpEnd[] = [];
  #isRef = true;
  #isClosed = false;

  /** Use `bindListener`. */
  constructor(local: Address, onlyIPv6: boolean) {
    this.local = local;
    this.#onlyIPv6 = onlyIPv6;
  }

  accepts(address: string): boolean {
    const own = unmap(this.local.address);
    if (own === address) return true;
    if (own === '::') return !(this.#onlyIPv6 && isIP(address) === 4);
    return address === '0.0.0.0' ? own === '127.0.0.1' : isWildcard(own) && isIP(address) === 4;
  }

  /** Would one connection be for both? Then the kernel does not let both listen. */
  overlaps(other: Listener): boolean {
    const [a, b] = [this.local.address, other.local.address];
    if (a === b) return true;
    const covers = (wide: Listener, ip: string) => isWildcard(wide.local.address) && wide.accepts(ip);
    return covers(this, b) || covers(other, a);
  }

  /** A connection arrived. */
  enqueue(end: TcpEnd): void {
    this.#queue.push(end);
    loop.macro(() => {
      const next = this.#queue.shift();
      if (next) this.onConnection(next);
    });
  }

  ref(): void {
    if (!this.#isRef && !this.#isClosed) loop.hold();
    this.#isRef = true;
  }

  unref(): void {
    if (this.#isRef && !this.#isClosed) loop.release();
    this.#isRef = false;
  }

  /** Connections that nobody took are reset. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const there = listeners.get(this.local.port);
    there?.delete(this);
    if (there?.size === 0) listeners.delete(this.local.port);
    for (const end of this.#queue.splice(0)) end.reset();
    if (this.#isRef) loop.release();
  }
}
