import { Agent } from '../http/agent.ts';
import { ClientRequest } from '../http/client.ts';
import type { IncomingMessage } from '../http/incoming.ts';
import type { Socket } from '../socket.ts';
import { connect as connectTls } from '../tls.ts';
import type { FetchRequest } from './request.ts';

/** The addresses of a connection, which are gone when it is. */
interface Place {
  readonly localAddress: string | undefined;
  readonly localPort: number | undefined;
}
const placeOf = ({ localAddress, localPort }: Partial<Place> = {}): Place => ({ localAddress, localPort });

/** What undici, the client behind Node's fetch, says of a connection that ended too early. */
class SocketError extends Error {
  override readonly name = 'SocketError';
  readonly code = 'UND_ERR_SOCKET';
  readonly socket: object;

  constructor(message: string, place: Place, socket: Socket | null) {
    super(message);
    const { remoteAddress, remotePort, remoteFamily, bytesWritten, bytesRead } = socket ?? {};
    this.socket = { ...place, remoteAddress, remotePort, remoteFamily, timeout: undefined, bytesWritten, bytesRead };
  }
}

/** What undici says of an answer that is not HTTP. */
class HTTPParserError extends Error {
  override readonly name = 'HTTPParserError';
  readonly code = undefined;
  readonly data: string;

  constructor(reason: string, data: string) {
    super(`Response does not match the HTTP/1.1 protocol (${reason})`);
    this.data = data;
  }
}
Object.defineProperty(SocketError, 'name', { value: 'SocketError' });
Object.defineProperty(HTTPParserError, 'name', { value: 'HTTPParserError' });

interface Failure extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly reason?: string;
  readonly rawPacket?: Uint8Array;
  readonly bytesParsed?: number;
}

/** An error of node:http in the words of undici. */
function translate(error: Failure, socket: Socket | null): Error {
  if (error.rawPacket) {
    const rest = error.rawPacket.subarray(error.bytesParsed);
    return new HTTPParserError(error.reason ?? '', new TextDecoder('latin1').decode(rest));
  }
  const isHangUp = error.code === 'ECONNRESET' && error.syscall === undefined && !('host' in error);
  return isHangUp ? new SocketError('other side closed', placeOf(socket ?? {}), socket) : error;
}

const agent = new Agent({ keepAlive: true, timeout: 4000 });
const defaultHeaders = [
  ['accept', '*/*'],
  ['accept-language', '*'],
  ['sec-fetch-mode', 'cors'],
  ['user-agent', 'node'],
  ['accept-encoding', 'gzip, deflate'],
] as const;

function wireHeaders({ url, method, headers, body }: FetchRequest): string[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const length = body instanceof Uint8Array ? body.length : 0;
  const framing =
    body instanceof ReadableStream
      ? ['transfer-encoding', 'chunked']
      : body || method === 'POST' || method === 'PUT' || method === 'PATCH'
        ? ['content-length', String(length)]
        : [];
  return [
    ...['host', url.host, 'connection', 'keep-alive'],
    ...headers.filter(([name]) => !/^(host|connection|content-length|transfer-encoding)$/i.test(name)).flat(),
    ...defaultHeaders.filter(([name]) => !names.has(name)).flat(),
    ...framing,
  ];
}

/** What came back: the head, and the body to come. Rejects with what fetch has as a cause, or with the signal's reason. */
export async function exchange(request: FetchRequest): Promise<IncomingMessage> {
  const { url, method, body, signal } = request;
  const target = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
  };
  return new Promise((resolve, reject) => {
    if (url.protocol === 'https:') {
      const socket = connectTls({ ...target, localAddress: null });
      socket.on('error', reject);
      onAbort(signal, socket, reject);
      return;
    }
    const outgoing = new ClientRequest({
      ...target,
      agent,
      method,
      path: `${url.pathname}${url.search}`,
      headers: wireHeaders(request),
    });
    outgoing.on('error', (error: Error) => reject(translate(error, outgoing.socket)));
    outgoing.on('response', (response: IncomingMessage) => resolve(response));
    onAbort(signal, outgoing, reject);
    if (body instanceof ReadableStream) void pump(body, outgoing);
    else outgoing.end(body);
  });
}

function onAbort(
  signal: AbortSignal | undefined,
  what: ClientRequest | Socket,
  reject: (reason: unknown) => void,
): void {
  const abort = () => {
    reject(signal?.reason);
    what.destroy();
  };
  signal?.addEventListener('abort', abort, { once: true });
  what.on('close', () => signal?.removeEventListener('abort', abort));
}

async function pump(body: ReadableStream<Uint8Array>, outgoing: ClientRequest): Promise<void> {
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) outgoing.write(part.value);
  outgoing.end();
}

/** The body as a stream. An end that comes too early is `terminated`. */
export function streamBody(response: IncomingMessage, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const { socket } = response;
  const place = placeOf(socket ?? {});
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      let cause: Error | undefined;
      socket?.on('error', (error: Error) => (cause = error));
      response.on('error', () => undefined);
      response.on('data', (bytes: Uint8Array) => controller.enqueue(new Uint8Array(bytes)));
      response.on('end', () => controller.close());
      response.on('aborted', () => {
        const reason: unknown = signal?.aborted ? signal.reason : undefined;
        cause ??= new SocketError('other side closed', place, socket);
        controller.error(reason ?? new TypeError('terminated', { cause }));
      });
    },
    cancel: () => void response.destroy(),
  });
}
