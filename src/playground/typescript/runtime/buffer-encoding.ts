// Text ⇄ bytes in the encodings of Buffer.

interface Encoding {
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
}

const pieceLength = 8192;

/** One character for each code unit. */
const decodeUnits = (units: Uint8Array | Uint16Array): string => {
  let text = '';
  for (let at = 0; at < units.length; at += pieceLength) {
    text += String.fromCharCode(...units.subarray(at, at + pieceLength));
  }
  return text;
};
const encodeUnits = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

const toBase64 = (bytes: Uint8Array): string => btoa(decodeUnits(bytes));

/** Takes both alphabets, and stops where the padding starts. */
const fromBase64 = (text: string): Uint8Array => {
  const [digits = ''] = text.split('=');
  const clean = digits
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replaceAll(/[^A-Za-z0-9+/]/g, '');
  return encodeUnits(atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean));
};

const fromHex = (text: string): Uint8Array => {
  const [digits = ''] = /^([0-9a-f]{2})*/i.exec(text) ?? [];
  return Uint8Array.from(digits.match(/../g) ?? [], (digit) => parseInt(digit, 16));
};

const utf8: Encoding = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
};
const utf16: Encoding = {
  encode: (text) => new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer),
  // A copy: the bytes may stand at an odd place of their memory.
  decode: (bytes) => decodeUnits(new Uint16Array(Uint8Array.from(bytes).buffer, 0, bytes.length >> 1)),
};
const latin1: Encoding = {
  encode: (text) => Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  decode: decodeUnits,
};
const encodings: Record<string, Encoding> = {
  utf8,
  'utf-8': utf8,
  utf16le: utf16,
  'utf-16le': utf16,
  ucs2: utf16,
  'ucs-2': utf16,
  latin1,
  binary: latin1,
  ascii: { encode: latin1.encode, decode: (bytes) => decodeUnits(bytes.map((byte) => byte & 0x7f)) },
  hex: {
    encode: fromHex,
    decode: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  },
  base64: { encode: fromBase64, decode: toBase64 },
  base64url: {
    encode: fromBase64,
    decode: (bytes) => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  },
};

/** undefined when there is no such encoding; without a name, UTF-8. */
export function findEncoding(name: unknown): Encoding | undefined {
  if (name === undefined || name === null || name === '') return utf8;
  return typeof name === 'string' ? encodings[name.toLowerCase()] : undefined;
}
