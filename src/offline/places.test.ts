import { expect, it } from 'vitest';
import { createPlaces, isHashed } from './places.ts';

it('names tell what changes with its content, and only that is kept for ever', () => {
  const hashed = [
    '_astro/box.B9WVw82N.js',
    'programs/0a1b.json',
    'play/swc.8d58b4dd3d.wasm',
    'pagefind/fragment/es_5e43.pf_fragment',
  ];
  expect(hashed.filter((path) => !isHashed(path))).toEqual([]);
  const others = [
    '',
    'pt/',
    'pt/lookup.json',
    'play/LICENSES.txt',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/wasm.es.pagefind',
    'icon.svg',
    'pt/_astro/',
  ];
  expect(others.filter(isHashed)).toEqual([]);
});

it('two sites of one host have caches of their own, and neither deletes the other’s', () => {
  const [root, docs] = [createPlaces('/'), createPlaces('/docs')];
  expect(docs.worker).toBe('/docs/sw.js');
  expect(docs.share('pt')).toBe('/docs/pt/share/');
  expect(docs.pages('pt', '1').startsWith(root.prefix)).toBe(false);
  expect(docs.isPages(root.pages('pt', '1'))).toBe(false);
  expect(docs.isPages(docs.pages('pt', '1'))).toBe(true);
});
