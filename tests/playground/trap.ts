import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers everything, to everybody, and remembers who came: what a program must never reach. */
export class Trap {
  readonly hits: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer(({ method, url }, response) => {
      this.hits.push(`${method ?? ''} ${url ?? ''}`);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('1');
    });
    // Whatever is not HTTP (WebRTC over TCP, WebTransport) is a hit too.
    this.#server.on('upgrade', ({ url }, socket) => {
      this.hits.push(`upgrade ${url ?? ''}`);
      socket.destroy();
    });
    this.#server.on('clientError', (_, socket) => {
      this.hits.push('something that is no HTTP');
      socket.destroy();
    });
  }

  /** → its host and port; it listens on loopback only. */
  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
