// node --require ./scripts/check/no-network.mjs …: nothing may speak to another machine. What tries is refused, and written
// down in the file that ERRATA_NETWORK_LOG names. For processes of Node.js and their threads; plain JavaScript, as each of
// them loads it before anything else.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const isHere = (host) => /^(?:localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/i.test(host);

function refuse(what) {
  const log = process.env.ERRATA_NETWORK_LOG;
  if (log !== undefined) appendFileSync(log, `${JSON.stringify({ what, stack: new Error().stack })}\n`);
  throw Object.assign(new Error(`no network here: ${what}`), { code: 'ENETUNREACH' });
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  // net.connect() hands on its arguments in one array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const {
    path,
    host = 'localhost',
    port,
  } = typeof first === 'object' && first !== null
    ? first
    : Number.isNaN(Number(first))
      ? { path: first }
      : { host: typeof second === 'string' ? second : 'localhost', port: first };
  // Node itself writes null for what is not given.
  if ((path ?? undefined) === undefined && !isHere(host)) refuse(`${host}:${port}`);
  return connect.apply(this, args);
};

for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    const ask = owner[name];
    if (typeof ask !== 'function' || !/^(?:lookup|resolve|reverse)/.test(name)) continue;
    owner[name] = function (host, ...rest) {
      if (!isHere(String(host))) refuse(`${name} ${host}`);
      return ask.call(this, host, ...rest);
    };
  }
}

for (const name of ['send', 'connect']) {
  const own = dgram.Socket.prototype[name];
  dgram.Socket.prototype[name] = function (...args) {
    const host = args.findLast((value) => typeof value === 'string') ?? 'localhost';
    if (!isHere(host)) refuse(`datagram to ${host}`);
    return own.apply(this, args);
  };
}

syncBuiltinESMExports();
