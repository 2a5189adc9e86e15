import { invalidType } from '../../typescript/runtime/validate.ts';
import { nodeError } from '../../typescript/runtime/errors.ts';
import type { ConnectOptions } from '../connect.ts';
import { parseUrl } from '../parse-url.ts';
import type { Socket } from '../socket.ts';
import { globalAgent, type Agent } from './agent.ts';
import { checkToken } from './errors.ts';
import type { IncomingMessage } from './incoming.ts';
import type { HeadersInput } from './render.ts';

export interface RequestOptions extends ConnectOptions {
  method?: string;
  protocol?: string;
  hostname?: string;
  headers?: HeadersInput;
  agent?: Agent | false | null;
  auth?: string;
  setHost?: boolean;
  timeout?: number;
  signal?: AbortSignal | undefined;
  createConnection?: (options: RequestOptions) => Socket;
  _defaultAgent?: Agent;
}
export type ResponseListener = (response: IncomingMessage) => void;
export type RequestArguments = [string | URL | RequestOptions, ...(RequestOptions | ResponseListener | undefined)[]];

/** What a request asks for, after all of its checks. */
export interface RequestTarget {
  readonly options: RequestOptions;
  readonly agent: Agent | undefined;
  readonly method: string;
  readonly path: string;
  readonly protocol: string;
  readonly host: string;
  readonly port: number | string;
  readonly defaultPort: number;
}

/** Reads `(url, options?, listener?)`, `(options, listener?)`. Throws what Node's http.request throws. */
export function readTarget([input, second]: RequestArguments): RequestTarget {
  const isUrl = typeof input === 'string' || input instanceof URL;
  const fromUrl = isUrl ? urlToOptions(typeof input === 'string' ? parseUrl(input) : input) : input;
  const options: RequestOptions = { ...fromUrl, ...(isUrl && typeof second === 'object' ? second : {}) };
  const defaultAgent = options._defaultAgent ?? globalAgent;
  const agent = chooseAgent(options, defaultAgent);
  const path = options.path ?? '/';
  if (/[^\u0021-\u00ff]/.test(path)) {
    throw nodeError('ERR_UNESCAPED_CHARACTERS', 'Request path contains unescaped characters', TypeError);
  }
  const expected = (agent ?? defaultAgent).protocol;
  const protocol = options.protocol ?? defaultAgent.protocol;
  if (protocol !== expected) {
    const message = `Protocol "${protocol}" not supported. Expected "${expected}"`;
    throw nodeError('ERR_INVALID_PROTOCOL', message, TypeError);
  }
  const host = [checkHost(options.hostname, 'hostname'), checkHost(options.host, 'host')].find(Boolean) ?? 'localhost';
  const { defaultPort } = agent ?? defaultAgent;
  const method = readMethod(options.method);
  // Port 0 and '' stand for the default one.
  return {
    options,
    agent,
    method,
    path,
    protocol,
    host,
    port: [options.port].find(Boolean) ?? defaultPort,
    defaultPort,
  };
}

function readMethod(method: unknown): string {
  if (method == null || method === '') return 'GET';
  if (typeof method !== 'string') throw invalidType('options.method', 'be of type string', method);
  checkToken(method, 'Method');
  return method.toUpperCase();
}

function checkHost(host: unknown, name: string): string | undefined {
  if (host == null || typeof host === 'string') return host ?? undefined;
  throw invalidType(`options.${name}`, 'be of type string or one of undefined or null', host);
}

function chooseAgent({ agent, createConnection }: RequestOptions, defaultAgent: Agent): Agent | undefined {
  if (agent === false) return new (defaultAgent.constructor as new () => Agent)();
  if (agent == null) return createConnection ? undefined : defaultAgent;
  return agent;
}

function urlToOptions(url: URL): RequestOptions {
  const { protocol, hostname, pathname, search, port, username, password } = url;
  return {
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    path: `${pathname}${search}`,
    ...(port === '' ? {} : { port: Number(port) }),
    ...(username || password ? { auth: decodeURIComponent(`${username}:${password}`) } : {}),
  };
}
