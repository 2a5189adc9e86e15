// Buffer's read… and write… of numbers, with Node's checks.
import { nodeError } from './errors.ts';
import { checkNumber, outOfRange } from './validate.ts';

type Value = number | bigint;
type View = Record<string, (...args: unknown[]) => Value>;

/** Bytes, the DataView's name, the least and the greatest value. */
const kinds: Record<string, readonly [size: number, view: string, min: Value, max: Value]> = {
  UInt8: [1, 'Uint8', 0, 0xff],
  UInt16: [2, 'Uint16', 0, 0xff_ff],
  UInt32: [4, 'Uint32', 0, 0xff_ff_ff_ff],
  BigUInt64: [8, 'BigUint64', 0n, 2n ** 64n - 1n],
  Int8: [1, 'Int8', -0x80, 0x7f],
  Int16: [2, 'Int16', -0x80_00, 0x7f_ff],
  Int32: [4, 'Int32', -0x80_00_00_00, 0x7f_ff_ff_ff],
  BigInt64: [8, 'BigInt64', -(2n ** 63n), 2n ** 63n - 1n],
  Float: [4, 'Float32', -Infinity, Infinity],
  Double: [8, 'Float64', -Infinity, Infinity],
};

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) as unknown as View;

function checkOffset(bytes: Uint8Array, offset: unknown, size: number): asserts offset is number {
  checkNumber('offset', offset);
  const last = bytes.length - size;
  if (!Number.isInteger(offset)) throw outOfRange('offset', 'an integer', offset);
  if (last < 0) {
    throw nodeError('ERR_BUFFER_OUT_OF_BOUNDS', 'Attempt to access memory outside buffer bounds', RangeError);
  }
  if (offset < 0 || offset > last) throw outOfRange('offset', `>= 0 and <= ${last}`, offset);
}

function checkValue(value: Value, size: number, min: Value, max: Value): void {
  if (value >= min && value <= max) return;
  const n = typeof min === 'bigint' ? 'n' : '';
  const [half, whole] = [`2${n} ** ${size * 8 - 1}${n}`, `2${n} ** ${size * 8}${n}`];
  const power = min < 0 ? `>= -(${half}) and < ${half}` : `>= 0${n} and < ${whole}`;
  throw outOfRange('value', size > 4 ? power : `>= ${min}${n} and <= ${max}${n}`, value);
}

function checkSize(size: unknown): asserts size is number {
  checkNumber('byteLength', size);
  if (!Number.isInteger(size)) throw outOfRange('byteLength', 'an integer', size);
  if (size < 1 || size > 6) throw outOfRange('byteLength', '>= 1 and <= 6', size);
}

const fixedMethods = Object.entries(kinds).flatMap(([name, [size, view, min, max]]) =>
  (size === 1 ? [''] : ['LE', 'BE']).flatMap((order) => {
    const read = function (this: Uint8Array, offset: unknown = 0) {
      checkOffset(this, offset, size);
      return viewOf(this)[`get${view}`]?.(offset, order === 'LE');
    };
    const write = function (this: Uint8Array, value: Value, offset: unknown = 0) {
      const number = typeof min === 'bigint' ? value : Number(value);
      if (size === 1) checkNumber('offset', offset);
      if (min !== -Infinity) checkValue(number, size, min, max);
      checkOffset(this, offset, size);
      viewOf(this)[`set${view}`]?.(offset, number, order === 'LE');
      return offset + size;
    };
    return [name, name.replace('UInt', 'Uint')].flatMap((alias) => [
      [`read${alias}${order}`, read],
      [`write${alias}${order}`, write],
    ]);
  }),
);

/** Integers of 1 to 6 bytes. */
const variableMethods = ['UInt', 'Int'].flatMap((name) =>
  ['LE', 'BE'].flatMap((order) => {
    const signed = name === 'Int';
    const inOrder = (bytes: Uint8Array) => (order === 'LE' ? bytes : bytes.toReversed());
    const read = function (this: Uint8Array, offset: unknown, size: unknown) {
      checkSize(size);
      checkOffset(this, offset, size);
      const bytes = inOrder(this.slice(offset, offset + size));
      const value = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
      const limit = 2 ** (8 * size);
      return signed && value >= limit / 2 ? value - limit : value;
    };
    const write = function (this: Uint8Array, value: number, offset: unknown, size: unknown) {
      checkSize(size);
      const limit = 2 ** (8 * size);
      checkValue(value, size, signed ? -limit / 2 : 0, signed ? limit / 2 - 1 : limit - 1);
      checkOffset(this, offset, size);
      const unsigned = value < 0 ? value + limit : value;
      const bytes = Uint8Array.from({ length: size }, (_, at) => Math.floor(unsigned / 256 ** at) % 256);
      this.set(inOrder(bytes), offset);
      return offset + size;
    };
    return [name, name.replace('UInt', 'Uint')].flatMap((alias) => [
      [`read${alias}${order}`, read],
      [`write${alias}${order}`, write],
    ]);
  }),
);

/** readInt8, readUInt16LE, writeDoubleBE, readUIntLE, … by name. */
export const numberMethods = Object.fromEntries([...fixedMethods, ...variableMethods]) as Record<string, unknown>;
