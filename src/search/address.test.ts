import { expect, it } from 'vitest';
import { readAddress } from './address.ts';

it('an address names a language and what was looked for there', () => {
  expect(readAddress('/docs/pt/python/conex%C3%A3o/', '/docs/')).toEqual({ lang: 'pt', name: 'conexão' });
  expect(readAddress('/en/', '/')).toEqual({ lang: 'en' });
  expect(readAddress('/', '/')).toEqual({});
});

it('one that cannot be decoded is read as it is, and a long one to its end of use', () => {
  expect(readAddress('/en/100%/', '/').name).toBe('100%');
  expect(readAddress(`/en/${'x'.repeat(5000)}`, '/').name).toHaveLength(200);
});
