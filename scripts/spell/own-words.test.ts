import { expect, it } from 'vitest';
import { ownWords } from './own-words.ts';

const folder = 'content/errors/python/ConnectionRefusedError';

it('an entry may name the words of its programs and messages in any language', () => {
  const words = ownWords(`${folder}/pt.mdx`);
  expect(words.has('econnrefused')).toBe(true);
  expect(words.has('refused')).toBe(true);
  expect(words.has('import')).toBe(true);
});

it('the titles of sources are no such words, and what is no entry has none', () => {
  expect(ownWords(`${folder}/pt.mdx`).has('documentation')).toBe(false);
  expect(ownWords('content/pages/about/pt.mdx').size).toBe(0);
});
