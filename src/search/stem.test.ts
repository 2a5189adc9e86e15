import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Lang } from '../i18n/languages.ts';
import { stem } from './stem.ts';

describe('the stem of a word', () => {
  it.each<[Lang, string]>([
    ['pt', 'conexao conexoes'],
    ['pt', 'recusada recusado recusadas recusou recusaram recusar recusando recusa'],
    ['pt', 'derrubou derrubada derrubar derrubaram derrubando'],
    ['pt', 'arquivo arquivos'],
    ['pt', 'divisao divisoes'],
    ['pt', 'modulo modulos'],
    ['pt', 'importar importado importando importou'],
    ['es', 'conexion conexiones'],
    ['es', 'rechazada rechazado rechazo rechazaron rechazan rechazar rechazando'],
    ['es', 'cerro cerrada cerrar cierra cierran cerrando'],
    ['es', 'vez veces'],
    ['es', 'modulo modulos'],
    ['es', 'encontrar encuentra encontrado encontro'],
    ['en', 'connection connections'],
    ['en', 'refuse refused refuses refusing'],
    ['en', 'reset resets resetting'],
    ['en', 'drop drops dropped dropping'],
    ['en', 'directory directories'],
    ['en', 'unexpected unexpectedly'],
  ])('is the same for all its forms (%s: %s)', (lang, forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, lang))).size).toBe(1);
  });

  it.each<[Lang, string, string]>([
    ['pt', 'porta', 'parte'],
    ['es', 'puerto', 'parte'],
    ['en', 'string', 'stringent'],
    ['en', 'class', 'clash'],
    ['pt', 'para', 'parou'],
  ])('keeps apart what means something else (%s: %s, %s)', (lang, one, other) => {
    expect(stem(one, lang)).not.toBe(stem(other, lang));
  });

  it('has three letters at least, or is the word itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.constantFrom(...languages), (word, { code }) => {
        const found = stem(word, code);
        expect(found === word || found.length > 2).toBe(true);
      }),
    );
  });
});
