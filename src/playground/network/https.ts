import { net } from './net.ts';
import type { Socket } from './socket.ts';
import { Agent, type AgentOptions } from './http/agent.ts';
import { ClientRequest } from './http/client.ts';
import type { RequestArguments, RequestOptions } from './http/request-options.ts';
import { connect, tls } from './tls.ts';

/** https.Agent: its connections begin with a handshake. */
class HttpsAgent extends Agent {
  constructor(options: AgentOptions = {}) {
    super({ defaultPort: 443, protocol: 'https:', ...options });
  }

  override createConnection(options: RequestOptions): Socket {
    return connect({ ...options, path: null });
  }
}

const globalAgent = new HttpsAgent({ keepAlive: true, timeout: 5000 });

/** https.request */
export function request(...[first, ...rest]: RequestArguments): ClientRequest {
  const isUrl = typeof first === 'string' || first instanceof URL;
  const defaults: RequestOptions = { _defaultAgent: globalAgent };
  if (!isUrl) return new ClientRequest({ ...defaults, ...first }, ...rest);
  const options = rest.find((arg) => typeof arg === 'object');
  return new ClientRequest(first, { ...defaults, ...options }, ...rest.filter((arg) => typeof arg === 'function'));
}

/** https.get */
export function get(...args: RequestArguments): ClientRequest {
  return request(...args).end();
}

/** The names of node:https. */
export const https = {
  Agent: HttpsAgent,
  Server: net.Server,
  createServer: tls.createServer,
  get,
  globalAgent,
  request,
};
