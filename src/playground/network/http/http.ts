import { Agent, globalAgent } from './agent.ts';
import { ClientRequest } from './client.ts';
import type { RequestArguments } from './request-options.ts';
import { validateHeaderName, validateHeaderValue } from './errors.ts';
import { IncomingMessage } from './incoming.ts';
import { methods, statusCodes } from './names.ts';
import { OutgoingMessage } from './outgoing.ts';
import { ServerResponse } from './response.ts';
import { HttpServer } from './server.ts';

/** http.request */
export function request(...args: RequestArguments): ClientRequest {
  return new ClientRequest(...args);
}

/** http.get: a request without a body, sent at once. */
export function get(...args: RequestArguments): ClientRequest {
  return request(...args).end();
}

/** http.createServer */
export function createServer(...args: ConstructorParameters<typeof HttpServer>): HttpServer {
  return new HttpServer(...args);
}

/** The names of node:http. */
export const http = {
  Agent,
  ClientRequest,
  IncomingMessage,
  METHODS: methods,
  OutgoingMessage,
  STATUS_CODES: statusCodes,
  Server: HttpServer,
  ServerResponse,
  createServer,
  get,
  globalAgent,
  maxHeaderSize: 16384,
  request,
  validateHeaderName,
  validateHeaderValue,
};
