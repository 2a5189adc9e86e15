import { describe, expect, it } from 'vitest';
import { loadPublished } from '../catalog/load.ts';
import { publishedLanguages } from '../i18n/languages.ts';
import { buildLookupData } from '../model/lookup-data.ts';
import { buildNames } from '../model/names.ts';
import { editionAt } from '../../tests/content/edition.ts';
import {
  addScripts,
  packEntries,
  packNames,
  packScripts,
  unpackEntries,
  unpackNames,
  type PackedEntries,
  type PackedNames,
  type PackedScripts,
} from './packed.ts';

const catalog = loadPublished(process.cwd());

describe.each(publishedLanguages.map(({ code }) => code))('what the box loads (%s)', (lang) => {
  const edition = editionAt(catalog, lang);
  const folder = `/${lang}/python/`;

  it('has every entry whole after the journey', () => {
    const { entries } = buildLookupData(edition);
    expect(entries.length).toBeGreaterThan(100);
    const packed = JSON.parse(JSON.stringify([packEntries(folder, entries), packScripts(entries)])) as [
      PackedEntries,
      PackedScripts,
    ];
    expect(addScripts(unpackEntries(packed[0]), packed[1])).toEqual(entries);
  });

  it('has every row of names whole after the journey', () => {
    const rows = buildNames(edition);
    expect(rows.length).toBeGreaterThan(20);
    expect(unpackNames(JSON.parse(JSON.stringify(packNames(folder, rows))) as PackedNames)).toEqual(rows);
  });
});

it('an address that does not follow from the name is an error: the box would lead elsewhere', () => {
  const entry = { name: 'KeyError', title: '', href: '/en/errors/keyerror/' };
  expect(() => packEntries('/en/python/', [entry])).toThrow('/en/errors/keyerror/ is not /en/python/keyerror/');
});

it('a text with the sign that is between texts is an error: it would come back as two', () => {
  const row = { name: 'KeyError', href: '/en/python/keyerror/', keywords: ['a|b'], numbers: [], related: [] };
  expect(() => packNames('/en/python/', [row])).toThrow('"a|b" has the | that is between texts');
});

it.each([[[]], [{}], [null], ['<!doctype html>'], [{ folder: '/', classes: [['KeyError']] }]])(
  'what is something else is not taken for it: %j',
  (file) => {
    expect(() => unpackEntries(file as never)).toThrow();
    expect(() => unpackNames(file as never)).toThrow();
  },
);
