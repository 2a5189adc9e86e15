import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import type { CardFragment } from '../../src/schema/card.ts';

const site = 'dist';
const { catalog } = readCatalog(process.cwd());
const entries = catalog.exceptions.flatMap((entry) => [entry, ...entry.messages]);
const places = publishedLanguages.flatMap(({ code }) =>
  entries.map((entry) =>
    [code, entry.runtime, entry.className.toLowerCase(), ...(entry.kind === 'message' ? [entry.id] : [])].join('/'),
  ),
);

function weigh(...files: readonly string[]): number {
  return files
    .map((file) => brotliCompressSync(readFileSync(join(site, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

describe('what the answer to a pasted error shows of an entry', () => {
  it('there are entries', () => {
    expect(places.length).toBeGreaterThan(10);
  });

  it.each(places)('is one small file, with its meaning and what to do: %s', (place) => {
    const { meaning, fix, slips } = JSON.parse(readFileSync(join(site, place, 'card.json'), 'utf8')) as CardFragment;
    expect(meaning).toMatch(/^<p>/);
    expect(fix).not.toBe('');
    expect(Object.keys(slips)).not.toEqual([]);
    expect(weigh(join(place, 'card.json'))).toBeLessThanOrEqual(3000);
  });
});
