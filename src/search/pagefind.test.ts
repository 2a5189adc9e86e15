import { expect, it } from 'vitest';
import { beginningsOf, isMeant } from './pagefind.ts';

const excerpt = (marked: string) => [
  { text: 'a text with ', hit: false },
  { text: marked, hit: true },
];

it.each([
  ['zzqx', 'Z', false],
  ['conexao caiu', 'conexões', true],
  ['Z', 'z', true],
  ['no', 'no', true],
  ['socket timeout', 'sockets', true],
  ['timeout', 'tie', false],
])('for %s, a section with %s: meant %s', (query, marked, meant) => {
  expect(isMeant({ excerpt: excerpt(marked) }, beginningsOf(query))).toBe(meant);
});

it('a section without a marked word is left to the engine', () => {
  expect(isMeant({ excerpt: [{ text: 'a text', hit: false }] }, ['zzq'])).toBe(true);
});
