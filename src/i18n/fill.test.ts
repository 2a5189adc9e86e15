import { describe, expect, it } from 'vitest';
import { fill, fillCount } from './fill.ts';

describe('an interface text', () => {
  it('gets its values wherever they are named', () => {
    expect(fill('{n} de {all}; {n}', { n: 3, all: 'cinco' })).toBe('3 de cinco; 3');
  });

  it('takes a value as it is, even one that looks like a placeholder or a pattern', () => {
    expect(fill('“{query}”', { query: '{query} $& $1' })).toBe('“{query} $& $1”');
  });

  it('fails at build time when a value is not given', () => {
    expect(() => fill('{n} of {all}', { n: 1 })).toThrow('{all}');
  });

  it('knows how each language counts: zero is one in Portuguese, many in English and Spanish', () => {
    const forms = { one: '{n} uno', other: '{n} otros' };
    expect([0, 1, 2].map((n) => fillCount(forms, n, 'pt-BR'))).toEqual(['0 uno', '1 uno', '2 otros']);
    expect([0, 1, 2].map((n) => fillCount(forms, n, 'en'))).toEqual(['0 otros', '1 uno', '2 otros']);
    expect([0, 1, 2].map((n) => fillCount(forms, n, 'es'))).toEqual(['0 otros', '1 uno', '2 otros']);
  });
});
