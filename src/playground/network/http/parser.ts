import type { Buffer } from 'buffer';
import {
  checkMethod,
  checkPrefix,
  Flaw,
  parseHeader,
  parseRequestLine,
  parseStatusLine,
  readFraming,
  valuesOf,
} from './grammar.ts';

/** What stands before the body of a message. */
export interface MessageHead {
  readonly version: readonly [major: number, minor: number];
  /** Names and values in turn, as they were sent. */
  readonly headers: string[];
  /** Of a request. */
  readonly method: string;
  readonly url: string;
  /** Of a response. */
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly keepAlive: boolean;
}

export interface MessageHandler {
  /** @returns true when no body follows, whatever the head says (the answer to HEAD) */
  readonly onHead: (head: MessageHead) => boolean;
  readonly onBody: (bytes: Uint8Array) => void;
  readonly onEnd: (trailers: string[]) => void;
}

/** What is wrong with a message: the codes and reasons are those of llhttp, Node's parser. */
export type ParseError = Error & { bytesParsed: number; code: string; reason: string; rawPacket?: Uint8Array };

type State = 'start' | 'headers' | 'body' | 'until-close' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailers' | 'over';

const lineFeed = 10;
const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const lineNames: Partial<Record<State, string>> = { headers: 'header value', trailers: 'header value' };

/** Reads HTTP/1 messages from bytes that come in any pieces, one message after the other. Never throws of itself. */
export class HttpParser {
  readonly #kind: 'request' | 'response';
  readonly #handler: MessageHandler;
  readonly #maxHeaderSize: number;
  #state: State = 'start';
  #line = '';
  #headerSize = 0;
  #startLine = '';
  #headers: string[] = [];
  /** Of the body, or of the chunk. */
  #remaining = 0;
  #keepAlive = true;

  constructor(kind: 'request' | 'response', handler: MessageHandler, maxHeaderSize = 16384) {
    this.#kind = kind;
    this.#handler = handler;
    this.#maxHeaderSize = maxHeaderSize || 16384;
  }

  /** @returns what is wrong with the bytes, if anything is */
  execute(bytes: Uint8Array): ParseError | undefined {
    let at = 0;
    let lineStart = 0;
    try {
      while (at < bytes.length) {
        if (this.#state === 'body' || this.#state === 'chunk' || this.#state === 'until-close') {
          at += this.#readBody(bytes.subarray(at));
        } else {
          lineStart = at - this.#line.length;
          at += this.#readLine(bytes.subarray(at));
        }
      }
      return undefined;
    } catch (flaw) {
      if (!(flaw instanceof Flaw)) throw flaw;
      const bytesParsed = Math.max(0, lineStart + flaw.at);
      const { code, message: reason } = flaw;
      const error = new Error(`Parse Error: ${reason}`);
      return Object.assign(error, { bytesParsed, code, reason, rawPacket: bytes as Buffer });
    }
  }

  /** The connection ended. @returns an error when that was in the middle of a message */
  finish(): ParseError | undefined {
    if (this.#state === 'until-close') this.#end([]);
    if (this.#state === 'over' || (this.#state === 'start' && this.#line === '')) return undefined;
    const [code, reason] = ['HPE_INVALID_EOF_STATE', 'Invalid EOF state'];
    return Object.assign(new Error('Parse Error'), { bytesParsed: 0, code, reason });
  }

  #readBody(bytes: Uint8Array): number {
    const part = this.#state === 'until-close' ? bytes : bytes.subarray(0, this.#remaining);
    this.#handler.onBody(part);
    this.#remaining -= part.length;
    if (this.#remaining === 0 && this.#state === 'chunk') this.#state = 'chunk-end';
    else if (this.#remaining === 0 && this.#state === 'body') this.#end([]);
    return part.length;
  }

  /** Takes bytes to the end of a line, or all of them. */
  #readLine(bytes: Uint8Array): number {
    const end = bytes.indexOf(lineFeed) + 1 || bytes.length;
    const text = latin1(bytes.subarray(0, end));
    this.#line += text;
    this.#headerSize += text.length;
    const line = this.#line;
    if (this.#state === 'over') {
      const data = line.search(/[^\r\n]/);
      if (data >= 0) throw new Flaw('CLOSED_CONNECTION', 'Data after `Connection: close`', data + 1);
    } else this.#checkBeginning(line);
    const isHead = this.#state === 'start' || this.#state === 'headers';
    if (isHead && this.#headerSize >= this.#maxHeaderSize)
      throw new Flaw('HEADER_OVERFLOW', 'Header overflow', line.length);
    if (!line.endsWith('\n')) return end;
    this.#line = '';
    this.#readWholeLine(line);
    return end;
  }

  /** What can be said before the line is whole: a peer that speaks another protocol may never end it. */
  #checkBeginning(line: string): void {
    if (this.#state === 'start') {
      const start = line.replace(/^[\r\n]+/, '');
      if (this.#kind === 'response') checkPrefix(start, 'HTTP/', line.length - start.length);
      else checkMethod(start);
    } else if (this.#state === 'chunk-size' && !/^[0-9a-f]/i.test(line)) {
      throw new Flaw('INVALID_CHUNK_SIZE', 'Invalid character in chunk size');
    } else if (this.#state === 'chunk-end' && !'\r\n'.startsWith(line)) {
      throw new Flaw('STRICT', 'Expected LF after chunk data');
    }
  }

  #readWholeLine(line: string): void {
    const text = line.slice(0, -1).replace(/\r$/, '');
    if (this.#state === 'start' && text === '') return;
    if (!line.endsWith('\r\n')) {
      const name = lineNames[this.#state] ?? `${this.#kind} line`;
      throw new Flaw(
        'CR_EXPECTED',
        `Missing expected CR after ${name}`,
        line.length - (this.#state === 'start' ? 0 : 1),
      );
    }
    if (this.#state === 'start') {
      this.#startLine = text;
      this.#state = 'headers';
      if (this.#kind === 'response') parseStatusLine(text);
      else parseRequestLine(text);
    } else if (this.#state === 'headers' || this.#state === 'trailers') {
      if (text !== '') this.#headers.push(...parseHeader(text, this.#headers));
      else if (this.#state === 'headers') this.#startBody();
      else this.#end(this.#headers);
    } else if (this.#state === 'chunk-size') this.#startChunk(text);
    else if (this.#state === 'chunk-end') this.#state = 'chunk-size';
  }

  #startBody(): void {
    const headers = this.#headers;
    this.#headers = [];
    this.#headerSize = 0;
    const isResponse = this.#kind === 'response';
    const status = isResponse
      ? parseStatusLine(this.#startLine)
      : { version: [1, 1] as const, statusCode: 0, statusMessage: '' };
    const request = isResponse ? { version: status.version, method: '', url: '' } : parseRequestLine(this.#startLine);
    const { chunked, encoded, isUntilClose, length } = readFraming(headers, isResponse);
    const { statusCode } = status;
    const isEmpty = isResponse && (statusCode < 200 || statusCode === 204 || statusCode === 304);
    const untilClose = !isEmpty && isUntilClose;
    const connection = valuesOf(headers, 'connection').join(',').toLowerCase();
    const isNew = request.version[0] === 1 && request.version[1] >= 1;
    this.#keepAlive = !untilClose && (isNew ? !/\bclose\b/.test(connection) : /\bkeep-alive\b/.test(connection));
    const head: MessageHead = { ...status, ...request, headers, keepAlive: this.#keepAlive };
    const isSkipped = this.#handler.onHead(head);
    if (isSkipped || isEmpty || (!chunked && !untilClose && !encoded && length === 0)) this.#end([]);
    else if (encoded && !isResponse) {
      throw new Flaw('INVALID_TRANSFER_ENCODING', 'Request has invalid `Transfer-Encoding`', 2);
    } else if (untilClose) {
      this.#state = 'until-close';
      this.#remaining = Infinity;
    } else {
      this.#state = chunked ? 'chunk-size' : 'body';
      this.#remaining = length;
    }
  }

  #startChunk(text: string): void {
    const [size = ''] = /^[0-9a-f]+/i.exec(text) ?? [];
    if (!/^$|^[;\s]/.test(text.slice(size.length))) {
      throw new Flaw('INVALID_CHUNK_SIZE', 'Invalid character in chunk size', size.length);
    }
    this.#remaining = parseInt(size, 16);
    this.#state = this.#remaining === 0 ? 'trailers' : 'chunk';
  }

  #end(trailers: string[]): void {
    this.#state = this.#keepAlive ? 'start' : 'over';
    this.#headers = [];
    this.#headerSize = 0;
    this.#handler.onEnd(trailers);
  }
}
