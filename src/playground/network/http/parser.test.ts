import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HttpParser } from './parser.ts';

type Kind = 'request' | 'response';
/** Node's own parser (llhttp), as its http module uses it. */
interface NativeParser {
  initialize: (kind: number, resource: object, maxHeaderSize?: number) => void;
  execute: (bytes: Uint8Array) => unknown;
  finish: () => unknown;
  [callback: number]: (...args: never[]) => unknown;
}
const { HTTPParser: Native, methods } = createRequire(import.meta.url)('_http_common') as {
  HTTPParser: (new () => NativeParser) & Record<string, number>;
  methods: string[];
};

interface Outcome {
  readonly events: unknown[];
  readonly error: unknown;
}
const errorOf = (result: unknown): unknown => {
  if (!(result instanceof Error)) return undefined;
  const { code, reason, bytesParsed } = result as Error & Record<string, unknown>;
  return { code, reason, bytesParsed };
};

/** Pieces of a body are one event, however they come. */
function joinBodies(events: unknown[][]): unknown[][] {
  return events.reduce<unknown[][]>((joined, [name, value, ...rest]) => {
    const last = joined.at(-1);
    if (name === 'body' && last?.[0] === 'body') last[1] = `${String(last[1])}${String(value)}`;
    else joined.push([name, value, ...rest]);
    return joined;
  }, []);
}

function runOurs(kind: Kind, pieces: readonly Uint8Array[]): Outcome {
  const events: unknown[][] = [];
  const parser = new HttpParser(kind, {
    onHead: ({ version, headers, method, url, statusCode, statusMessage, keepAlive }) => {
      events.push([
        'head',
        [...version],
        headers,
        kind === 'request' ? [method, url] : [statusCode, statusMessage],
        keepAlive,
      ]);
      return false;
    },
    onBody: (bytes) => void events.push(['body', Buffer.from(bytes).toString('latin1')]),
    onEnd: (trailers) => void events.push(['end', trailers]),
  });
  for (const piece of pieces) {
    const error = parser.execute(piece);
    if (error) return { events: joinBodies(events), error: errorOf(error) };
  }
  return { events: joinBodies(events), error: errorOf(parser.finish()) };
}

function runNative(kind: Kind, pieces: readonly Uint8Array[]): Outcome {
  const events: unknown[][] = [];
  let early: string[] = [];
  const parser = new Native();
  parser.initialize(kind === 'request' ? (Native.REQUEST ?? 0) : (Native.RESPONSE ?? 0), {});
  const on = (name: string, callback: (...args: never[]) => unknown) => void (parser[Native[name] ?? 0] = callback);
  let earlyUrl = '';
  on('kOnHeaders', (headers: string[], url: string) => {
    early.push(...headers);
    earlyUrl += url;
  });
  on(
    'kOnHeadersComplete',
    (
      major: number,
      minor: number,
      headers: string[] | undefined,
      method: number,
      url: string | undefined,
      statusCode: number,
      statusMessage: string,
      _upgrade: boolean,
      keepAlive: boolean,
    ) => {
      const what = kind === 'request' ? [methods[method], url ?? earlyUrl] : [statusCode, statusMessage];
      events.push(['head', [major, minor], headers ?? early, what, keepAlive]);
      early = [];
      return 0;
    },
  );
  on('kOnBody', (bytes: Buffer) => void events.push(['body', bytes.toString('latin1')]));
  on('kOnMessageComplete', () => {
    events.push(['end', early]);
    early = [];
  });
  for (const piece of pieces) {
    const error = errorOf(parser.execute(Buffer.from(piece)));
    if (error) return { events: joinBodies(events), error };
  }
  return { events: joinBodies(events), error: errorOf(parser.finish()) };
}

const bytes = (text: string) => Buffer.from(text, 'latin1');
const responses = [
  'garbage',
  '220 hi\r\n',
  'HTTX',
  'HTTP/',
  'HTTP/1.1 abc\r\n',
  'HTTP/1.1 20 OK\r\n\r\n',
  'HTTP/1.1 2000 OK\r\n\r\n',
  'HTTP/1.1 200\r\n\r\n',
  'HTTP/1.1 200 OK\n\n',
  'HTTP/1.1 200 OK\r\nA b\r\n\r\n',
  'HTTP/1.1 200 OK\r\nA : b\r\n\r\n',
  'HTTP/1.1 200 OK\r\n: b\r\n\r\n',
  'HTTP/1.1 200 OK\r\nA: b\x01\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc',
  'HTTP/1.1 200 OK\r\nA: b\nC: d\r\n\r\n',
  '\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200',
  'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\nHTTP',
  'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nXX',
  'HTTP/1.1 200 OK\r\nA: b\r\r\n\r\n',
  'HTTP/1.1  200 OK\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nab\r\n0\r\nT: 1\r\n\r\n',
  'HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nhello',
  'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab',
  'HTTP/1.1 200 OK\r\n\r\nbody',
  'HTTP/1.1 2',
  '',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nabc',
  'HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\na',
];
const requests = [
  'garbage\r\n',
  '\x16\x03\x01',
  'GETX / HTTP/1.1\r\n',
  'GET / HTTX/1.1\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET / HTTP/3.1\r\n',
  'GET / HTTP/1.1\r\nfoo bar\r\n',
  'get / HTTP/1.1\r\n\r\n',
  'GET foo HTTP/1.1\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\r\nConnection: close\r\n\r\nGET',
  'GET / HTTP/1.1 x\r\n',
  'GET http://a/b HTTP/1.1\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
  'GET / HT',
  'POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nab',
  'HEAD /a?b#c HTTP/1.0\r\n\r\n',
  'M-SEARCH * HTTP/1.1\r\n\r\n',
  'PUT / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n1\r\na\r\n0\r\n\r\n',
];

describe('what llhttp says of the same bytes', () => {
  test.each(responses)('response %j', (text) => {
    expect(runOurs('response', [bytes(text)])).toEqual(runNative('response', [bytes(text)]));
  });
  test.each(requests)('request %j', (text) => {
    expect(runOurs('request', [bytes(text)])).toEqual(runNative('request', [bytes(text)]));
  });
});

/** Cuts bytes at these places. */
function cut(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return at.slice(1).map((end, index) => whole.subarray(at[index], end));
}
const kinds = fc.constantFrom<Kind>('request', 'response');
const places = fc.array(fc.nat(400), { maxLength: 12 });
const withoutPlace = ({ events, error }: Outcome) => ({
  events,
  error: (error as { code?: string } | undefined)?.code,
});

describe('any bytes', () => {
  test('never make the parser throw', () => {
    fc.assert(
      fc.property(kinds, fc.uint8Array({ maxLength: 300 }), places, (kind, whole, at) => {
        expect(() => runOurs(kind, cut(whole, at))).not.toThrow();
      }),
    );
  });

  test('mean the same in whatever pieces they come', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...responses,
          ...requests,
          '\r\n',
          '0\r\n\r\n',
          '3\r\nabc\r\n',
          'A: b\r\n',
          'HTTP/1.1 200 OK\r\n',
          'GET / HTTP/1.1\r\n',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(kinds, parts, places, (kind, texts, at) => {
        const whole = bytes(texts.join(''));
        expect(withoutPlace(runOurs(kind, cut(whole, at)))).toEqual(withoutPlace(runOurs(kind, [whole])));
      }),
      { numRuns: 300 },
    );
  });
});
