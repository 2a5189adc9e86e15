import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose.ts';

describe('the edition at the root', () => {
  it('is the one that the reader chose before, whatever the browser prefers', () => {
    expect(chooseLanguage('es', ['pt-BR', 'en'])).toBe('es');
  });

  it('is otherwise the first of the browser that we have, whatever its region', () => {
    expect(chooseLanguage(null, ['fr-FR', 'pt-PT', 'es'])).toBe('pt');
    expect(chooseLanguage(null, ['ES-419', 'en-US'])).toBe('es');
  });

  it('does not take one language for another that begins alike', () => {
    expect(chooseLanguage(null, ['est', 'ptx'])).toBe('en');
  });

  it('is English when nothing fits, or what was remembered is not a language any more', () => {
    expect(chooseLanguage(null, [])).toBe('en');
    expect(chooseLanguage('xx', ['fr'])).toBe('en');
  });
});
