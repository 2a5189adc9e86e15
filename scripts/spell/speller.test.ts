import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/languages.ts';
import { findUnknownWords, suggestWords } from './speller.ts';

async function unknown(lang: Lang, text: string, mixed = false): Promise<string[]> {
  return (await findUnknownWords([{ line: 1, text, mixed }], lang)).map(({ word }) => word);
}

describe('the speller', () => {
  it('knows each language, with its accents', async () => {
    expect(await unknown('pt', 'A conexão caiu: a conexao já não está lá.')).toEqual(['conexao']);
    expect(await unknown('es', 'La conexión se cortó: la conexion ya no está.')).toEqual(['conexion']);
    expect(await unknown('en', 'The connection was refused, and the conection is gone.')).toEqual(['conection']);
  });

  it('spells English as in America', async () => {
    expect(await unknown('en', 'A neighbor of another color; a neighbour of another colour.')).toEqual([
      'neighbour',
      'colour',
    ]);
  });

  it('takes an English word in Portuguese for a mistake, but not where English is quoted', async () => {
    expect(await unknown('pt', 'Refused: recusada.')).toEqual(['Refused']);
    expect(await unknown('pt', 'Refused: recusada, rekusada.', true)).toEqual(['rekusada']);
  });

  it('reads past names of classes, codes, calls, files, options and addresses', async () => {
    expect(
      await unknown(
        'es',
        'ConnectionResetError, ECONNRESET, os.rmtree(), client.py, --jsonl, errno_x, https://xyzzy.example/qwrt',
      ),
    ).toEqual([]);
  });

  it('knows the line of each word, in texts of several lines too', async () => {
    const pieces = [
      { line: 4, text: 'good\nwrnog', mixed: false },
      { line: 9, text: 'alos wrong', mixed: true },
    ];
    expect(await findUnknownWords(pieces, 'en')).toEqual([
      { line: 5, word: 'wrnog' },
      { line: 9, word: 'alos' },
    ]);
  });

  it('suggests what was perhaps meant', async () => {
    expect(await suggestWords('conexao', 'pt')).toContain('conexão');
  });
});
