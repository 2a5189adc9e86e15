// The grammar of HTTP/1, line by line, as strict as llhttp, Node's parser: with its codes and reasons.
import { methods } from './names.ts';

/** What is wrong with a line: thrown inside the parser, returned outside. */
export class Flaw extends Error {
  readonly code: string;
  /** The place in the line. */
  readonly at: number;

  constructor(code: string, reason: string, at = 0) {
    super(reason);
    this.code = `HPE_${code}`;
    this.at = at;
  }
}

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+/;
const expectHttp = 'Expected HTTP/, RTSP/ or ICE/';

/** Values of a header, by its name in lower case. */
export function valuesOf(headers: readonly string[], name: string): string[] {
  return headers.filter((_, at) => at % 2 === 1 && headers[at - 1]?.toLowerCase() === name);
}

/** Checks a header that says how long the body is against those before it. `at`: where its value is in the line. */
function checkFraming(name: string, value: string, at: number, before: readonly string[]): void {
  const has = (other: string) => valuesOf(before, other).length > 0;
  if (name === 'content-length') {
    if (has('transfer-encoding')) {
      throw new Flaw(
        'INVALID_CONTENT_LENGTH',
        "Content-Length can't be present with Transfer-Encoding",
        name.length + 1,
      );
    }
    const bad = value.search(/\D/);
    if (has(name)) throw new Flaw('UNEXPECTED_CONTENT_LENGTH', 'Duplicate Content-Length', at);
    if (bad >= 0) throw new Flaw('INVALID_CONTENT_LENGTH', 'Invalid character in Content-Length', at + bad);
  } else if (name === 'transfer-encoding' && has('content-length')) {
    const reason = "Transfer-Encoding can't be present with Content-Length";
    throw new Flaw('INVALID_TRANSFER_ENCODING', reason, name.length + 1);
  }
}

/** How long the body is, as the headers say. `encoded`: in a way that does not tell. */
export function readFraming(headers: readonly string[], isResponse: boolean) {
  const [length] = valuesOf(headers, 'content-length');
  const encoding = valuesOf(headers, 'transfer-encoding').at(-1);
  const chunked = /(^|,)\s*chunked\s*$/i.test(encoding ?? '');
  const encoded = encoding !== undefined && !chunked;
  return {
    chunked,
    encoded,
    isUntilClose: isResponse && !chunked && length === undefined,
    length: Number(length ?? 0),
  };
}

/** Does the text begin as expected, as far as it goes? */
export function checkPrefix(text: string, expected: string, offset: number): void {
  const end = Math.min(text.length, expected.length);
  for (let at = 0; at < end; at += 1) {
    if (text[at] !== expected[at]) throw new Flaw('INVALID_CONSTANT', expectHttp, offset + at);
  }
}

/** Does the line begin with a method, as far as it goes? */
export function checkMethod(start: string): void {
  const [word = '', ...rest] = start.split(' ');
  if (rest.length === 0 ? methods.some((method) => method.startsWith(word.trimEnd())) : methods.includes(word)) return;
  const longest = methods.find((method) => word.startsWith(method));
  if (longest) throw new Flaw('INVALID_METHOD', 'Expected space after method', longest.length);
  throw new Flaw('INVALID_METHOD', 'Invalid method encountered');
}

function parseVersion(text: string, at: number): [number, number] {
  const version = /^(\d)\.(\d)$/.exec(text);
  if (!version || !/^(0\.9|1\.[01]|2\.0)$/.test(text)) throw new Flaw('INVALID_VERSION', 'Invalid HTTP version', at);
  return [Number(version[1]), Number(version[2])];
}

/** `HTTP/1.1 200 OK` */
export function parseStatusLine(line: string) {
  const version = parseVersion(line.slice(5, 8), 8);
  const [, digits = ''] = /^ (\d*)/.exec(line.slice(8)) ?? [];
  if (digits.length < 3) throw new Flaw('INVALID_STATUS', 'Invalid status code', 9 + digits.length);
  if (digits.length > 3) throw new Flaw('INVALID_STATUS', 'Invalid response status', 12);
  return { version, statusCode: Number(digits), statusMessage: line.slice(13) };
}

/** `GET /path HTTP/1.1` */
export function parseRequestLine(line: string): { version: readonly [number, number]; method: string; url: string } {
  const [, method = '', url = '', protocol] = /^(\S+) +([^ ]*)(?: (.*))?$/.exec(line) ?? [];
  const start = line.indexOf(url, method.length);
  // eslint-disable-next-line no-control-regex -- these are what a URL must not have
  const bad = url.search(/[\x00-\x20\x7f]/);
  if (bad >= 0) throw new Flaw('INVALID_URL', 'Invalid char in url path', start + bad);
  if (!/^[/*]|^[a-z]+:\/\//i.test(url) && method !== 'CONNECT') {
    throw new Flaw('INVALID_URL', 'Invalid characters in url', start + url.length + 1);
  }
  if (protocol === undefined) return { version: [0, 9], method, url };
  const at = start + url.length + 1;
  checkPrefix(protocol, 'HTTP/', at);
  const version = parseVersion(protocol.slice(5, 8), at + 8);
  if (protocol.length > 8) throw new Flaw('INVALID_VERSION', 'Expected CRLF after version', at + 8);
  return { version, method, url };
}

/** `Name: value`. @param before the headers before it */
export function parseHeader(line: string, before: readonly string[]): [name: string, value: string] {
  if (/^[ \t]/.test(line)) throw new Flaw('INVALID_HEADER_TOKEN', 'Unexpected whitespace after header value');
  const [name = ''] = token.exec(line) ?? [];
  if (name === '' || line[name.length] !== ':')
    throw new Flaw('INVALID_HEADER_TOKEN', 'Invalid header token', name.length);
  const value = line.slice(name.length + 1);
  const bad = value.search(/[^\t\x20-\x7e\x80-\xff]/);
  if (bad >= 0 && value[bad] === '\r') {
    throw new Flaw('LF_EXPECTED', 'Missing expected LF after header value', name.length + 2 + bad);
  }
  if (bad >= 0) throw new Flaw('INVALID_HEADER_TOKEN', 'Invalid header value char', name.length + 1 + bad);
  const trimmed = value.replace(/^[ \t]+|[ \t]+$/g, '');
  checkFraming(name.toLowerCase(), trimmed, line.length - value.trimStart().length, before);
  return [name, trimmed];
}
