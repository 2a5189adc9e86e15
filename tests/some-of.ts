import { hashOf } from '../src/catalog/programs.ts';

/**
 * Of what changed, what `npm test` takes: all of it while it is little, otherwise so many, chosen by their names and by what the
 * tree's content is, so that other runs take others. `npm run test:all` (and UPDATE_VERIFIED=1) takes everything.
 */
export function someOf<T>(changed: readonly T[], most: number, nameOf: (one: T) => string): readonly T[] {
  const isWhole = process.env.TEST_ALL !== undefined || process.env.UPDATE_VERIFIED !== undefined;
  if (isWhole || changed.length <= most) return changed;
  const salt = hashOf(changed.map(nameOf));
  const byTurn = changed
    .map((one) => ({ one, turn: hashOf([salt, nameOf(one)]) }))
    .sort((a, b) => (a.turn < b.turn ? -1 : 1));
  console.log(`${most} of ${changed.length} that changed; npm run test:all takes all`);
  return byTurn.slice(0, most).map(({ one }) => one);
}
