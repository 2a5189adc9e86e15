import { expect, it } from 'vitest';
import { readCatalog } from '../../catalog/load.ts';
import type { OfflineHead } from '../../offline/lists.ts';
import type { Saved } from '../../offline/saved.ts';
import { describeSaved, formatMegabytes } from './describe-saved.ts';
import type { SaveConfig } from './elements.ts';

const { strings } = readCatalog(process.cwd()).catalog;
const spanish = strings.es;
if (spanish === undefined) throw new Error('no Spanish');
const texts = spanish.offline;
const config: SaveConfig = { lang: 'es', tag: 'es', base: '/', languages: spanish.languageNames, texts };
const head: OfflineHead = {
  version: 'new',
  files: { files: 2, bytes: 5_500_000, download: 1_540_000 },
  python: { files: 1, bytes: 20_300_000, download: 4_540_000 },
};
const saved: Saved = { lang: 'es', version: 'new', at: '2026-11-28T12:00:00Z', bytes: 5_500_000, python: false };

it('before anything is saved, the size is told, on the wire and on the device, and Python is a choice', () => {
  const { lines, save, remove, python } = describeSaved({ saved: undefined, head }, config);
  expect(lines).toEqual(['Todas las páginas en español: descarga de unos 1,5 MB, 5,5 MB en este equipo.']);
  expect([save, remove]).toEqual([texts.save, undefined]);
  expect(python).toMatch(/4,5 MB.*20,3 MB/);
});

it('what is saved is told with its size and date; Python can be added, and all of it removed', () => {
  const { lines, save, remove, python } = describeSaved({ saved, head }, config);
  expect(lines[0]).toMatch(/5,5 MB.*28 de noviembre de 2026/);
  expect(lines[1]).toBe(texts.hasNoPython);
  expect(save).toContain('4,5 MB');
  expect([remove, python]).toEqual([texts.remove, undefined]);
});

it('with Python, in the newest version, there is nothing more to save', () => {
  const { save, lines } = describeSaved({ saved: { ...saved, python: true }, head }, config);
  expect(save).toBeUndefined();
  expect(lines[1]).toBe(texts.hasPython);
});

it('a newer version can be had by hand', () => {
  const { save, lines } = describeSaved({ saved: { ...saved, version: 'old' }, head }, config);
  expect(save).toBe(texts.update);
  expect(lines).toContain(texts.outdated);
});

it('another language that is saved is named before it is replaced', () => {
  const { lines, save, remove } = describeSaved({ saved: { ...saved, lang: 'pt' }, head }, config);
  expect(lines[0]).toContain('portugués');
  expect([save, remove]).toEqual([texts.save, texts.remove]);
});

it('without a connection, what is saved can only be removed', () => {
  const { save, remove } = describeSaved({ saved, head: undefined }, config);
  expect([save, remove]).toEqual([undefined, texts.remove]);
  expect(describeSaved({ saved: undefined, head: undefined }, config)).toEqual({ lines: [] });
});

it('sizes are written as the language writes numbers', () => {
  expect([formatMegabytes(1_234_567, 'pt-BR'), formatMegabytes(1_234_567, 'en')]).toEqual(['1,2', '1.2']);
  expect(formatMegabytes(10, 'en')).toBe('0.1');
});
