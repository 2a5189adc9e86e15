import { dnsException, nodeError } from '../typescript/runtime/errors.ts';
import { loop } from '../typescript/runtime/loop.ts';
import { checkFunction, invalidType } from '../typescript/runtime/validate.ts';
import { isIP } from './addresses.ts';

/** An address of a name, as `dns.lookup` gives it with `all: true`. */
export interface LookupAddress {
  address: string;
  family: number;
}
export interface LookupOptions {
  family?: number | 'IPv4' | 'IPv6' | undefined;
  all?: boolean | undefined;
  hints?: number | undefined;
  verbatim?: boolean | undefined;
  order?: 'ipv4first' | 'ipv6first' | 'verbatim' | undefined;
}
export type LookupCallback = (error: Error | null, address?: string | null | LookupAddress[], family?: number) => void;
export type Lookup = (hostname: string, options: LookupOptions, callback: LookupCallback) => void;

/** What the hosts file of this machine says; there is no other source of names. */
const localhost: readonly LookupAddress[] = [
  { address: '::1', family: 6 },
  { address: '127.0.0.1', family: 4 },
];

/** What a name stands for. `loop.macro`: the real one asks a thread. Errors: ENOTFOUND for every name but localhost. */
export function lookup(
  hostname: string,
  options: LookupOptions | number | LookupCallback,
  callback?: LookupCallback,
): void {
  const given = typeof options === 'function' ? options : callback;
  const wanted = typeof options === 'number' ? { family: options } : typeof options === 'function' ? {} : options;
  if (hostname && typeof hostname !== 'string') throw invalidType('hostname', 'be of type string', hostname);
  checkFunction('callback', given);
  const done: LookupCallback = (...result) => given?.(...result);
  const family = Number(String(wanted.family ?? 0).replace('IPv', ''));
  if (![0, 4, 6].includes(family)) {
    const what = typeof options === 'number' ? "argument 'family'" : "property 'options.family'";
    const message = `The ${what} must be one of: 0, 4, 6. Received ${String(wanted.family)}`;
    throw nodeError('ERR_INVALID_ARG_VALUE', message, TypeError);
  }
  const give = (found: LookupAddress[]) => {
    if (wanted.all) done(null, found);
    else done(null, found[0]?.address ?? null, found[0]?.family ?? (family || 4));
  };
  const literal = isIP(hostname);
  if (!hostname || literal) {
    process.nextTick(give, literal ? [{ address: hostname, family: literal }] : []);
    return;
  }
  loop.hold();
  loop.macro(() => {
    loop.release();
    const isLocal = hostname.toLowerCase().replace(/\.$/, '') === 'localhost';
    const found = isLocal ? localhost.filter((address) => !family || address.family === family) : [];
    if (found.length === 0) done(dnsException('ENOTFOUND', 'getaddrinfo', hostname));
    else give(order(found, wanted));
  });
}

function order(found: LookupAddress[], { order, verbatim }: LookupOptions): LookupAddress[] {
  const copies = found.map((address) => ({ ...address }));
  return order === 'ipv4first' || verbatim === false ? copies.sort((a, b) => a.family - b.family) : copies;
}
