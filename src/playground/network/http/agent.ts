import { EventEmitter } from 'events';
import { net } from '../net.ts';
import type { Socket } from '../socket.ts';
import type { ClientRequest } from './client.ts';
import type { RequestOptions } from './request-options.ts';

export interface AgentOptions {
  keepAlive?: boolean;
  keepAliveMsecs?: number;
  maxSockets?: number;
  maxFreeSockets?: number;
  timeout?: number;
  defaultPort?: number;
  protocol?: string;
}
type Pool = Record<string, Socket[] | undefined>;

/** http.Agent: the connections of a client, kept for the next request to the same host and port. Follows Node's. */
export class Agent extends EventEmitter {
  readonly options: AgentOptions;
  readonly defaultPort: number;
  readonly protocol: string;
  readonly keepAlive: boolean;
  maxSockets: number;
  maxFreeSockets: number;
  readonly sockets: Pool = {};
  readonly freeSockets: Pool = {};
  readonly requests: Record<string, ClientRequest[] | undefined> = {};

  constructor(options: AgentOptions = {}) {
    super();
    this.options = { ...options };
    this.defaultPort = options.defaultPort ?? 80;
    this.protocol = options.protocol ?? 'http:';
    this.keepAlive = options.keepAlive ?? false;
    this.maxSockets = options.maxSockets ?? Infinity;
    this.maxFreeSockets = options.maxFreeSockets ?? 256;
  }

  createConnection(options: RequestOptions): Socket {
    return net.connect(options);
  }

  getName({ host, port, localAddress, family }: RequestOptions): string {
    const name = `${host ?? 'localhost'}:${port ?? ''}:${localAddress ?? ''}`;
    return family === 4 || family === 6 ? `${name}:${family}` : name;
  }

  /** Gives the request a socket: a free one, a new one, or later one that gets free. */
  addRequest(request: ClientRequest, options: RequestOptions): void {
    const all = { ...options, ...this.options, path: undefined };
    const name = this.getName(all);
    const free = this.freeSockets[name] ?? [];
    while (free[0]?.destroyed) free.shift();
    const socket = free.pop();
    if (free.length === 0) remove(this.freeSockets, name);
    const count = free.length + (this.sockets[name]?.length ?? 0);
    if (socket) {
      socket.ref();
      socket.removeListener('error', destroyFreeSocket);
      request.reusedSocket = true;
      this.#assign(request, socket);
      (this.sockets[name] ??= []).push(socket);
    } else if (count < this.maxSockets) this.#open(request, all, name);
    else {
      request._agentOptions = all;
      (this.requests[name] ??= []).push(request);
    }
  }

  #open(request: ClientRequest, options: RequestOptions, name: string): void {
    const timeout = request.timeout ?? this.options.timeout;
    const socket = this.createConnection({ ...options, ...(timeout ? { timeout } : {}) });
    (this.sockets[name] ??= []).push(socket);
    const onFree = () => this.#release(socket, name);
    const onClose = () => this.#forget(socket, name);
    const onTimeout = () => {
      if (this.freeSockets[name]?.includes(socket)) socket.destroy();
    };
    socket.on('free', onFree);
    socket.on('close', onClose);
    socket.on('timeout', onTimeout);
    this.#assign(request, socket);
  }

  #assign(request: ClientRequest, socket: Socket): void {
    request.onSocket(socket);
    if (request.timeout !== undefined && request.timeout !== (this.options.timeout ?? 0))
      socket.setTimeout(request.timeout);
  }

  /** A response is over: the next request may have the connection. */
  #release(socket: Socket, name: string): void {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    const waiting = this.requests[name];
    const next = waiting?.shift();
    if (waiting?.length === 0) remove(this.requests, name);
    if (next) {
      this.#assign(next, socket);
      return;
    }
    const request = socket._httpMessage as ClientRequest | null;
    const free = this.freeSockets[name] ?? [];
    if (
      !request?.shouldKeepAlive ||
      !this.keepAlive ||
      free.length >= this.maxFreeSockets ||
      !this.#keep(socket, request)
    ) {
      socket.destroy();
      return;
    }
    socket._httpMessage = null;
    this.#forget(socket, name);
    socket.once('error', destroyFreeSocket);
    socket.once('data', () => {
      // What nobody asked for must not be the answer to the next request.
      if (!socket._httpMessage) socket.destroy();
    });
    this.freeSockets[name] = [...free, socket];
  }

  /** Does the server keep it long enough? */
  #keep(socket: Socket, request: ClientRequest): boolean {
    socket.unref();
    const [, seconds] = /^timeout=(\d+)/.exec(String(request.res?.headers['keep-alive'] ?? '')) ?? [];
    const hint = seconds === undefined ? Infinity : Number(seconds) * 1000 - 1000;
    if (hint <= 0) return false;
    const timeout = Math.min(this.options.timeout ?? 0, hint);
    if (socket.timeout !== timeout) socket.setTimeout(timeout);
    return true;
  }

  #forget(socket: Socket, name: string): void {
    for (const pool of socket.writable ? [this.sockets] : [this.sockets, this.freeSockets]) {
      const others = pool[name]?.filter((other) => other !== socket) ?? [];
      if (others.length > 0) pool[name] = others;
      else remove(pool, name);
    }
    if (socket.writable) return;
    const next = this.requests[name]?.shift();
    if (this.requests[name]?.length === 0) remove(this.requests, name);
    if (next?._agentOptions) this.#open(next, next._agentOptions, name);
  }

  destroy(): void {
    for (const pool of [this.freeSockets, this.sockets]) {
      for (const socket of Object.values(pool).flat()) socket?.destroy();
    }
  }
}

function remove(record: Record<string, unknown>, name: string): void {
  Reflect.deleteProperty(record, name);
}

function destroyFreeSocket(this: Socket): void {
  this.destroy();
}

/** http.globalAgent: keeps connections, as Node 24 does. */
export const globalAgent = new Agent({ keepAlive: true, timeout: 5000 });
