// node:url, as far as the web's URL goes.
import { nodeError } from './errors.ts';
import { invalidType } from './validate.ts';

/** A file: URL as a path. @throws ERR_INVALID_URL_SCHEME, ERR_INVALID_ARG_TYPE */
function fileURLToPath(url: unknown): string {
  if (typeof url !== 'string' && !(url instanceof URL)) {
    throw invalidType('path', 'be of type string or an instance of URL', url);
  }
  const { protocol, pathname } = new globalThis.URL(url);
  if (protocol !== 'file:') throw nodeError('ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file', TypeError);
  return decodeURIComponent(pathname);
}

/** A host name as addresses have it, `münchen.example` with `xn--`; empty when it can be none. */
function domainToASCII(domain: unknown): string {
  const host = String(domain);
  // A user and a port are no part of it; brackets hold an address.
  if (/[@:]/.test(host.replace(/^\[.*?\]/, ''))) return '';
  try {
    return new globalThis.URL(`ws://${host}`).hostname;
  } catch {
    return '';
  }
}

export const url = {
  get URL() {
    return globalThis.URL;
  },
  URLSearchParams,
  domainToASCII,
  fileURLToPath,
  pathToFileURL: (path: string): URL => new globalThis.URL(`file://${encodeURI(path)}`),
  urlToHttpOptions: ({ protocol, hostname, hash, search, pathname, href, port }: URL) => ({
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    hash,
    search,
    pathname,
    path: `${pathname}${search}`,
    href,
    ...(port === '' ? {} : { port: Number(port) }),
  }),
};
