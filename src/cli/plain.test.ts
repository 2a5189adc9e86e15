import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainJson, plainText } from './plain.ts';

// eslint-disable-next-line no-control-regex -- what is sought are control characters
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('text that is safe to print', () => {
  it('keeps words, tabs and line breaks', () => {
    expect(plainText('Conexão\trecusada\r\n“x” 🙂\rend')).toBe('Conexão\trecusada\n“x” 🙂\nend');
  });

  it('leaves out escapes as a whole', () => {
    expect(plainText('a\u001b[1;31mb\u001b[0mc\u001b]0;title\u0007d')).toBe('abcd');
  });

  it('holds no control character, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0x2070 }).map((code) => String.fromCodePoint(code)) }),
        (text) => {
          expect(plainText(text)).not.toMatch(acting);
          expect(plainJson({ text })).not.toMatch(acting);
          expect(JSON.parse(plainJson({ text }))).toEqual({ text });
        },
      ),
    );
  });
});
