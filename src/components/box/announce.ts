import type { CardView } from '../../search/card.ts';

/** What a screen reader says of the card, once. */
export function announceCard({ name, title, where, remarks }: CardView): string {
  const [place] = where;
  return [[name, title].filter(Boolean).join(': '), place, ...remarks]
    .flatMap((text) => (text === undefined || text === '' ? [] : [`${text.replace(/\.$/, '')}.`]))
    .join(' ');
}
