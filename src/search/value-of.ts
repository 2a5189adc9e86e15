import type { CardView } from './card.ts';

/** What the reader's message has for a name of the template; '…' where it has nothing. */
export function valueOf(captures: CardView['captures'], name: string): string {
  return (Object.hasOwn(captures, name) ? captures[name] : undefined) ?? '…';
}
