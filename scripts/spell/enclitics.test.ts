import { expect, it } from 'vitest';
import { findUnknownWords } from './speller.ts';
import { withoutPronouns } from './enclitics.ts';

it('an imperative loses its pronouns and the accent that they cost it', () => {
  expect(['bórralo', 'constrúyela', 'súmale'].map(withoutPronouns)).toEqual([['borra'], ['construye'], ['suma']]);
  expect(withoutPronouns('Repítelas')).toContain('repite');
  expect(withoutPronouns('llévatelo')).toContain('lleva');
});

it('a word without an accent, or without a pronoun, is none', () => {
  expect(['borralo', 'conexión', 'árbol', 'ésos'].flatMap(withoutPronouns)).toEqual([]);
});

it('the Spanish speller knows a verb with pronouns by its verb, and only then', async () => {
  const text = 'Bórralo, constrúyela y actualízalo; borralo, bórrtalo y xérralo no.';
  const found = await findUnknownWords([{ line: 1, text, mixed: false }], 'es');
  expect(found.map(({ word }) => word)).toEqual(['borralo', 'bórrtalo', 'xérralo']);
});
