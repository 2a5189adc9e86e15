// The network of the runtime for TypeScript: modules by the name under which a program imports them, and fetch.
import { dns, dnsPromises } from './dns.ts';
import { http } from './http/http.ts';
import { https } from './https.ts';
import { net } from './net.ts';
import { tls } from './tls.ts';

export { installFetch } from './fetch/install.ts';

/** Name without `node:` → what `import * as` gets; it is its own default export. */
export const networkModules = { dns, 'dns/promises': dnsPromises, http, https, net, tls };
