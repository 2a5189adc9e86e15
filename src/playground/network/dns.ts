import { nodeError } from '../typescript/runtime/errors.ts';
import { loop } from '../typescript/runtime/loop.ts';
import { lookup, type LookupAddress, type LookupCallback, type LookupOptions } from './lookup.ts';

type Callback = (error: Error | null, records?: unknown) => void;

const errorCodes =
  'NODATA FORMERR SERVFAIL NOTFOUND NOTIMP REFUSED BADQUERY BADNAME BADFAMILY BADRESP CONNREFUSED TIMEOUT EOF FILE NOMEM DESTRUCTION BADSTR BADFLAGS NONAME BADHINTS NOTINITIALIZED CANCELLED';
const constants = Object.fromEntries(errorCodes.split(' ').map((name) => [name, `E${name}`]));
/** Kinds of records, as the methods call them. */
const kinds = '4 6 Any Caa Cname Mx Naptr Ns Ptr Soa Srv Tlsa Txt'.split(' ');

/** There is no server of names to ask: every question fails with ENOTFOUND. `query`: 'queryMx' */
function ask(query: string, name: string, done: Callback): void {
  loop.hold();
  loop.macro(() => {
    loop.release();
    const error = new Error(`${query} ENOTFOUND ${name}`);
    done(Object.assign(error, { errno: undefined, code: 'ENOTFOUND', syscall: query, hostname: name }));
  });
}

const resolvers = Object.fromEntries(
  kinds.map((kind) => {
    const query = `query${kind.replace('4', 'A').replace('6', 'Aaaa')}`;
    return [`resolve${kind}`, (name: string, ...rest: unknown[]) => ask(query, name, rest.at(-1) as Callback)];
  }),
);

/** dns.resolve */
function resolve(name: string, ...rest: unknown[]): void {
  const type = typeof rest[0] === 'string' ? rest[0] : 'A';
  ask(`query${type.charAt(0)}${type.slice(1).toLowerCase()}`, name, rest.at(-1) as Callback);
}

/** dns.reverse */
function reverse(ip: string, done: Callback): void {
  ask('getHostByAddr', ip, done);
}

const promised =
  (method: (name: string, ...rest: unknown[]) => void) =>
  async (name: string, ...rest: unknown[]) =>
    new Promise((resolve, reject) => {
      method(name, ...rest, ((error, records) => (error ? reject(error) : resolve(records))) satisfies Callback);
    });

/** dns.promises.lookup: the first address, or all of them. */
async function lookupAsync(
  name: string,
  options: LookupOptions | number = {},
): Promise<LookupAddress | LookupAddress[]> {
  return new Promise((resolve, reject) => {
    const done: LookupCallback = (error, found, family) => {
      if (error) reject(error);
      else resolve(Array.isArray(found) ? found : { address: String(found), family: family ?? 0 });
    };
    lookup(name, options, done);
  });
}

const defaults = { order: 'verbatim' };
const shared = {
  ...constants,
  getDefaultResultOrder: () => defaults.order,
  setDefaultResultOrder: (order: string) => void (defaults.order = order),
  getServers: () => ['127.0.0.1'],
  setServers: () => undefined,
};

/** The names of node:dns/promises. */
export const dnsPromises = {
  ...shared,
  ...Object.fromEntries(
    Object.entries({ ...resolvers, resolve, reverse }).map(([name, method]) => [name, promised(method as never)]),
  ),
  lookup: lookupAsync,
};

/** The names of node:dns. */
export const dns = {
  ...shared,
  ...resolvers,
  ADDRCONFIG: 32,
  ALL: 16,
  V4MAPPED: 8,
  lookup,
  lookupService: (): never => {
    throw nodeError('ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', 'dns.lookupService() is not available in the browser');
  },
  promises: dnsPromises,
  resolve,
  reverse,
};
