import { expect, it } from 'vitest';
import { makeVisible } from './visible.ts';

it('what acts on a reader is made visible', () => {
  expect(makeVisible('\u001b[31mred\u0007\u007f')).toBe('␛[31mred␇␡');
  expect(makeVisible('a\u202eb\u2069\u061c\u009b')).toBe('a⟨202E⟩b⟨2069⟩⟨061C⟩⟨009B⟩');
});

it('everything else stays as it is', () => {
  const text = 'olá 👋\n\tשלום العربية\r\n<b> \ud800';
  expect(makeVisible(text)).toBe(text);
});
