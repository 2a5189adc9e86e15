import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Buffer as OurBuffer } from './buffer.ts';

type NodeBuffer = typeof Buffer;

/** What a piece of code gives, or how it fails. */
function outcomeOf(run: (Class: NodeBuffer) => unknown, Class: NodeBuffer): unknown {
  try {
    return inspect(run(Class));
  } catch (error) {
    const { name, code, message } = error as NodeJS.ErrnoException;
    return { name, code, message };
  }
}

const loose = (value: unknown) => value as never;

const works: ((B: NodeBuffer) => unknown)[] = [
  (B) => B.from('héllo 😀\ud800'),
  ...['utf8', 'UTF-8', 'utf16le', 'ucs2', 'latin1', 'binary', 'ascii', 'hex', 'base64', 'base64url'].flatMap(
    (encoding) => [
      (B: NodeBuffer) => B.from('68656c6c6fÿ=', encoding as BufferEncoding),
      (B: NodeBuffer) => B.from([104, 233, 255, 0, 200, 65]).toString(encoding as BufferEncoding),
      (B: NodeBuffer) => B.byteLength('häß68', encoding as BufferEncoding),
      (B: NodeBuffer) => [B.alloc(4).write('6869é6a', encoding as BufferEncoding), B.isEncoding(encoding)],
    ],
  ),
  (B) => B.from('aGk_-w=='.repeat(3), 'base64'),
  (B) => B.from([1, 2.7, -1, 256, '3', null] as number[]),
  (B) => B.from({ length: 2, 0: 5, 1: 6 }),
  (B) => B.from(B.from('copy')),
  (B) => B.from(new Uint16Array([1, 500])),
  (B) => B.from(new ArrayBuffer(4), 1, 2),
  (B) => B.from(JSON.parse(JSON.stringify(B.from('json'))) as never),
  (B) => B.from(Object('text') as string),
  (B) => B.alloc(5, 'ab'),
  (B) => B.alloc(3, 7),
  (B) => B.alloc(60, 1),
  (B) => B.alloc(51, 1),
  (B) => Object.assign(B.from('a'), { note: 'b' }),
  (B) => B.concat([B.from('ab'), new Uint8Array([1])], 5),
  (B) => B.concat([B.from('abc'), B.from('def')], 4),
  (B) => [
    B.from('abc').toString('utf8', 1),
    B.from('abc').toString('utf8', 1, 2),
    B.from('abc').toString('utf8', 2, 1),
  ],
  (B) => [B.from('a').equals(B.from('a')), B.from('ab').compare(B.from('b')), B.compare(B.from('b'), B.from('a'))],
  (B) => [
    B.from('hello').indexOf('l'),
    B.from('hello').lastIndexOf('l'),
    B.from('hello').includes('xx'),
    B.from('hello').indexOf(111),
  ],
  (B) => [B.from('hello').indexOf('l', -2), B.from('hello').indexOf('l', 9), B.from('hello').lastIndexOf('l', 2)],
  (B) => {
    const memory = B.from('hello');
    memory.subarray(1, 3)[0] = 65;
    return memory;
  },
  (B) => {
    const target = B.alloc(3);
    return [B.from('hello').copy(target, 1, 1), target];
  },
  (B) => [
    B.from('ab').subarray(1),
    B.from('ab').map((byte) => byte + 1),
    B.isBuffer(B.from('ab').subarray(1)),
    B.isBuffer(new Uint8Array()),
  ],
  (B) => B.alloc(3).fill('é'),
  (B) => [B.alloc(6).fill(9, 2, 4), B.alloc(2, 1).fill(''), B.alloc(2).fill(1, 5)],
  (B) => [B.alloc(3).write('é€'), B.alloc(8).write('ab', 3), B.alloc(8).write('abcdef', 3, 2)],
  (B) => {
    const bytes = B.alloc(40);
    return [
      bytes.writeInt8(-1),
      bytes.writeUInt16LE(258, 1),
      bytes.writeInt32BE(-5, 3),
      bytes.writeBigInt64LE(-9n, 8),
      bytes.writeFloatLE(1.5, 16),
      bytes.writeDoubleBE(Math.PI, 20),
      bytes.writeUIntBE(0x123456789a, 28, 5),
      bytes.writeIntLE(-3, 33, 6),
      bytes,
    ];
  },
  (B) => {
    const bytes = B.from('00ff8123456789abcdef', 'hex');
    return [
      bytes.readInt8(1),
      bytes.readUint8(2),
      bytes.readUInt16BE(1),
      bytes.readInt16LE(1),
      bytes.readUInt32LE(2),
      bytes.readBigUInt64BE(0),
      bytes.readFloatBE(3),
      bytes.readDoubleLE(1),
      bytes.readIntBE(1, 3),
      bytes.readUIntLE(1, 6),
      bytes.readIntLE(1, 2),
    ];
  },
];

const fails: ((B: NodeBuffer) => unknown)[] = [
  ...[undefined, null, 5, true, {}, () => 1, Symbol.iterator, 10n].map(
    (value) => (B: NodeBuffer) => B.from(loose(value)),
  ),
  (B) => B.from('a', loose('utf-7')),
  (B) => B.from('a').toString(loose('nope')),
  (B) => B.from(new ArrayBuffer(2), 5),
  (B) => B.from(new ArrayBuffer(2), 1, 5),
  ...[-1, NaN, '5', undefined, 2 ** 60].map((size) => (B: NodeBuffer) => B.alloc(loose(size))),
  (B) => B.concat(loose('ab')),
  (B) => B.concat(loose(['ab'])),
  (B) => B.byteLength(loose(5)),
  (B) => B.from('a').equals(loose('a')),
  (B) => B.compare(loose('a'), B.from('a')),
  (B) => B.from('a').compare(loose(undefined)),
  (B) => B.alloc(1).write(loose(5)),
  (B) => B.alloc(1).write('a', 5),
  (B) => B.from('a').indexOf(loose({})),
  (B) => B.alloc(2).fill(loose('zz'), 'hex'),
  (B) => B.alloc(3).readInt32LE(),
  (B) => B.alloc(4).readInt32LE(1),
  (B) => B.alloc(4).readInt8(-1),
  (B) => B.alloc(4).readInt8(1.5),
  (B) => B.alloc(4).readInt8(loose('1')),
  (B) => B.alloc(4).readDoubleLE(0),
  (B) => B.alloc(4).readUIntLE(0, 7),
  (B) => B.alloc(4).readUIntLE(2, 3),
  (B) => B.alloc(4).writeInt8(128),
  (B) => B.alloc(4).writeUInt8(-1),
  (B) => B.alloc(4).writeUInt8(1, 9),
  (B) => B.alloc(4).writeUInt16LE(65536),
  (B) => B.alloc(4).writeInt32BE(2 ** 31),
  (B) => B.alloc(4).writeUInt32BE(-1),
  (B) => B.alloc(8).writeBigInt64LE(2n ** 63n),
  (B) => B.alloc(8).writeBigUInt64LE(-1n),
  (B) => B.alloc(4).writeUIntBE(2 ** 24, 0, 3),
];

describe('gives what Node gives', () => {
  test.each(works.map((run) => [String(run), run] as const))('%s', (_, run) => {
    expect(outcomeOf(run, OurBuffer)).toEqual(outcomeOf(run, Buffer));
  });
});

describe('fails as Node fails', () => {
  test.each(fails.map((run) => [String(run), run] as const))('%s', (_, run) => {
    const expected = outcomeOf(run, Buffer);
    expect(expected).toHaveProperty('code');
    expect(outcomeOf(run, OurBuffer)).toEqual(expected);
  });
});
