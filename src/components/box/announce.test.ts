import { expect, it } from 'vitest';
import type { CardView } from '../../search/card.ts';
import { announceCard } from './announce.ts';

const card: CardView = {
  name: 'KeyError',
  title: 'The key is not there',
  where: ['app.py:12', 'line 3'],
  remarks: ['we know the class, not this message'],
} as unknown as CardView;

it('a screen reader hears what it is, where, and what is not known', () => {
  expect(announceCard(card)).toBe('KeyError: The key is not there. app.py:12. we know the class, not this message.');
});

it('and no more than there is', () => {
  expect(announceCard({ ...card, name: '', title: 'Nothing known.', where: [], remarks: [''] })).toBe('Nothing known.');
});
