// Buffer: bytes that know encodings, with the checks and the messages of Node.
import { inspect } from './inspect.ts';
import { findEncoding } from './buffer-encoding.ts';
import { numberMethods } from './buffer-numbers.ts';
import { nodeError } from './errors.ts';
import { checkNumber, invalidType, invalidValue, mustBe, outOfRange } from './validate.ts';

type Node = globalThis.Buffer;
type NodeClass = typeof globalThis.Buffer;

const maxLength = Number.MAX_SAFE_INTEGER;
const sources = mustBe(['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object']);
const byteArrays = mustBe(['Buffer', 'Uint8Array']);

const encodingOf = (name: unknown) => {
  const encoding = findEncoding(name);
  if (!encoding) throw nodeError('ERR_UNKNOWN_ENCODING', `Unknown encoding: ${String(name)}`, TypeError);
  return encoding;
};
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
const isMemory = (value: unknown): value is ArrayBuffer =>
  ['[object ArrayBuffer]', '[object SharedArrayBuffer]'].includes(Object.prototype.toString.call(value));
function checkBytes(name: string, value: unknown): asserts value is Uint8Array {
  if (!isBytes(value)) throw invalidType(name, byteArrays, value);
}
const clamp = (index: unknown, fallback: number, length: number): number => {
  const number = index === undefined ? fallback : Math.trunc(Number(index)) || 0;
  return Math.min(Math.max(number, 0), length);
};

class NodeBuffer extends Uint8Array {
  static poolSize = 8192;

  static alloc(size: unknown, fill?: unknown, encoding?: unknown): NodeBuffer {
    checkNumber('size', size, 0, maxLength);
    const made = new NodeBuffer(size);
    return fill === undefined || fill === 0 ? made : made.fill(fill, encoding);
  }

  static override from(value: unknown, second?: unknown, third?: unknown): NodeBuffer {
    if (typeof value === 'string') return view(encodingOf(second).encode(value));
    if (isMemory(value)) return fromMemory(value, second, third);
    if (typeof value !== 'object' || value === null) throw invalidType('first argument', sources, value);
    const primitive: unknown = value.valueOf();
    if (primitive !== value && primitive !== null && primitive !== undefined)
      return this.from(primitive, second, third);
    if (Symbol.iterator in value || 'length' in value) {
      return view(Uint8Array.from(Array.from(value as ArrayLike<number>, (item: unknown) => Number(item) & 0xff)));
    }
    const { type, data } = value as { type?: unknown; data?: unknown };
    if (type === 'Buffer' && Array.isArray(data)) return this.from(data);
    throw invalidType('first argument', sources, value);
  }

  static allocUnsafe(size: unknown): NodeBuffer {
    return NodeBuffer.alloc(size);
  }

  static allocUnsafeSlow(size: unknown): NodeBuffer {
    return NodeBuffer.alloc(size);
  }

  static concat(list: unknown, length?: unknown): NodeBuffer {
    if (!Array.isArray(list)) throw invalidType('list', mustBe(['Array']), list);
    for (const [index, item] of list.entries()) checkBytes(`list[${index}]`, item);
    const parts = list as Uint8Array[];
    const total = (length as number | undefined) ?? parts.reduce((sum, part) => sum + part.length, 0);
    const whole = NodeBuffer.alloc(total);
    let at = 0;
    for (const part of parts) {
      whole.set(part.subarray(0, Math.max(0, total - at)), Math.min(at, total));
      at += part.length;
    }
    return whole;
  }

  static isBuffer(value: unknown): boolean {
    return value instanceof NodeBuffer;
  }

  static isEncoding(name: unknown): boolean {
    return typeof name === 'string' && name !== '' && findEncoding(name) !== undefined;
  }

  static byteLength(value: unknown, encoding?: unknown): number {
    if (typeof value === 'string') return countBytes(value, encoding);
    if (ArrayBuffer.isView(value) || isMemory(value)) return value.byteLength;
    throw invalidType('string', mustBe(['string', 'Buffer', 'ArrayBuffer']), value);
  }

  static compare(a: unknown, b: unknown): number {
    checkBytes('buf1', a);
    checkBytes('buf2', b);
    return view(a).compare(b);
  }

  override toString(encoding?: unknown, start?: unknown, end?: unknown): string {
    const from = clamp(start, 0, this.length);
    const to = clamp(end, this.length, this.length);
    return to > from ? encodingOf(encoding).decode(this.subarray(from, to)) : '';
  }

  override toLocaleString(encoding?: unknown): string {
    return this.toString(encoding);
  }

  toJSON(): { type: 'Buffer'; data: number[] } {
    return { type: 'Buffer', data: [...this] };
  }

  /** (text, encoding), (text, offset, encoding), (text, offset, length, encoding) */
  write(text: unknown, ...rest: unknown[]): number {
    if (typeof text !== 'string') {
      throw Object.assign(new TypeError('argument must be a string'), { code: 'ERR_INVALID_ARG_TYPE' });
    }
    const encoding = encodingOf(typeof rest.at(-1) === 'string' ? rest.pop() : undefined);
    const [offset = 0, length] = rest;
    checkNumber('offset', offset, 0, this.length);
    const target = this.subarray(offset, offset + clamp(length, this.length, this.length));
    // Never a part of a character.
    if (encoding === findEncoding('utf8')) return new TextEncoder().encodeInto(text, target).written;
    const bytes = encoding.encode(text).subarray(0, target.length);
    target.set(bytes);
    return bytes.length;
  }

  override fill(value: unknown, ...rest: unknown[]): this {
    const encoding = typeof rest.at(-1) === 'string' ? rest.pop() : undefined;
    const [start = 0, end = this.length] = rest.filter((part) => part !== undefined);
    const pattern = value === '' ? Uint8Array.of(0) : bytesOf(value, encoding);
    if (pattern.length === 0) throw invalidValue('value', value);
    const [first, last] = [Number(start), Math.min(Number(end), this.length)];
    for (let at = first; at < last; at += 1) this[at] = pattern[(at - first) % pattern.length] ?? 0;
    return this;
  }

  equals(other: unknown): boolean {
    checkBytes('otherBuffer', other);
    return this.compare(other) === 0;
  }

  compare(target: unknown, start?: unknown, end?: unknown, sourceStart?: unknown, sourceEnd?: unknown): number {
    checkBytes('target', target);
    const a = this.subarray(clamp(sourceStart, 0, this.length), clamp(sourceEnd, this.length, this.length));
    const b = target.subarray(clamp(start, 0, target.length), clamp(end, target.length, target.length));
    const different = a.findIndex((byte, index) => byte !== b[index]);
    if (different < 0) return Math.sign(a.length - b.length);
    return different < b.length ? Math.sign((a[different] ?? 0) - (b[different] ?? 0)) : 1;
  }

  copy(target: unknown, at = 0, start?: unknown, end?: unknown): number {
    checkBytes('target', target);
    if (at < 0) throw outOfRange('targetStart', '>= 0', at);
    const part = this.subarray(clamp(start, 0, this.length), clamp(end, this.length, this.length));
    const fitting = part.subarray(0, Math.max(0, target.length - at));
    if (fitting.length > 0) target.set(fitting, at);
    return fitting.length;
  }

  /** Of the same memory, unlike Uint8Array's. */
  override slice(start?: number, end?: number): NodeBuffer {
    return view(this.subarray(start, end));
  }

  override indexOf(value: unknown, from?: unknown, encoding?: unknown): number {
    return search(this, value, typeof from === 'string' ? [undefined, from] : [from, encoding], 1);
  }

  override lastIndexOf(value: unknown, from?: unknown, encoding?: unknown): number {
    return search(this, value, typeof from === 'string' ? [undefined, from] : [from, encoding], -1);
  }

  override includes(value: unknown, from?: unknown, encoding?: unknown): boolean {
    const place = this.indexOf(value, from, encoding);
    return place >= 0;
  }

  [Symbol.for('nodejs.util.inspect.custom')](_depth: number, options: object): string {
    const shown = [...this.subarray(0, 50)].map((byte) => ` ${byte.toString(16).padStart(2, '0')}`).join('');
    const more = this.length - 50;
    const rest = more > 0 ? ` ... ${more} more byte${more > 1 ? 's' : ''}` : '';
    const extras = Object.keys(this).slice(this.length);
    const properties = extras.map((key) => `, ${key}: ${inspect(Reflect.get(this, key), options)}`).join('');
    return `<Buffer${shown}${rest}${properties}>`;
  }
}

const view = (bytes: Uint8Array): NodeBuffer =>
  new NodeBuffer(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);

/** By length alone for hex and base64, as Node has it. */
const countBytes = (text: string, encoding: unknown): number => {
  const name = String(encoding).toLowerCase();
  if (name === 'hex') return text.length >>> 1;
  if (name.startsWith('base64')) return (text.replace(/={1,2}$/, '').length * 3) >>> 2;
  return (findEncoding(encoding) ?? encodingOf('utf8')).encode(text).length;
};

const fromMemory = (memory: ArrayBuffer, offset: unknown, length: unknown): NodeBuffer => {
  const start = Math.trunc(Number(offset ?? 0)) || 0;
  const isOutside = (name: string) =>
    nodeError('ERR_BUFFER_OUT_OF_BOUNDS', `"${name}" is outside of buffer bounds`, RangeError);
  if (start > memory.byteLength) throw isOutside('offset');
  if (length === undefined) return new NodeBuffer(memory, start);
  const wanted = Math.max(0, Math.trunc(Number(length)) || 0);
  if (wanted > memory.byteLength - start) throw isOutside('length');
  return new NodeBuffer(memory, start, wanted);
};

const bytesOf = (value: unknown, encoding: unknown): Uint8Array => {
  if (typeof value === 'string') return encodingOf(encoding).encode(value);
  return isBytes(value) ? value : Uint8Array.of(Number(value) & 0xff);
};

const search = (bytes: NodeBuffer, value: unknown, [from, encoding]: unknown[], step: 1 | -1): number => {
  if (typeof value !== 'string' && typeof value !== 'number' && !isBytes(value)) {
    throw invalidType('value', mustBe(['number', 'string', 'Buffer', 'Uint8Array']), value);
  }
  const pattern = bytesOf(value, encoding);
  const last = bytes.length - pattern.length;
  const asked = Number(from ?? (step > 0 ? 0 : last));
  const start = asked < 0 ? bytes.length + asked : asked;
  for (let at = step > 0 ? Math.max(0, start) : Math.min(start, last); at >= 0 && at <= last; at += step) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
};

Object.assign(NodeBuffer.prototype, numberMethods);

/** Node's Buffer. */
export const Buffer = NodeBuffer as unknown as NodeClass;
export type Buffer = Node;

/** What node:buffer has. */
export const bufferModule = {
  Buffer,
  Blob,
  File,
  kMaxLength: maxLength,
  kStringMaxLength: 2 ** 29 - 24,
  constants: { MAX_LENGTH: maxLength, MAX_STRING_LENGTH: 2 ** 29 - 24 },
  INSPECT_MAX_BYTES: 50,
  atob: (text: string) => globalThis.atob(text),
  btoa: (text: string) => globalThis.btoa(text),
  isUtf8: (bytes: Uint8Array) => !new TextDecoder().decode(bytes).includes('\ufffd'),
  isAscii: (bytes: Uint8Array) => bytes.every((byte) => byte < 128),
};
