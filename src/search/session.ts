import type { NameEntry } from '../schema/names.ts';
import { loadNames } from './names.ts';
import { loadFullText, type SectionHit } from './pagefind.ts';
import { rankNames } from './rank.ts';

export interface SearchConfig {
  /** URL of the index of names. */
  readonly names: string;
  /** URL of Pagefind's script. */
  readonly pagefind: string;
  readonly base: string;
}
export interface Results {
  readonly names: readonly NameEntry[];
  readonly sections: readonly SectionHit[];
  /** The index of names, or the full text, could not be loaded. */
  readonly failed: boolean;
}

/** What the box asks. The one place that decides between names, full text and (later) the lookup of a pasted error. */
export interface SearchSession {
  /** Pages by name at once; sections when the full text has answered. `show` is called once or twice, never after a newer query. */
  search(query: string, show: (results: Results) => void): Promise<void>;
}

/** Starts loading both indexes. Neither blocks the other, and either may fail. */
export function startSearch({ names, pagefind, base }: SearchConfig): SearchSession {
  const index = loadNames(names);
  const fullText = loadFullText(pagefind, base).catch(() => undefined);
  let latest = 0;
  return {
    async search(query, show) {
      const turn = (latest += 1);
      const entries = await index;
      if (turn !== latest) return;
      const found = rankNames(entries ?? [], query);
      if (found.length > 0) show({ names: found, sections: [], failed: entries === undefined });
      const find = await fullText;
      const sections = await find?.(query, 6).catch(() => undefined);
      if (turn !== latest) return;
      show({ names: found, sections: sections ?? [], failed: entries === undefined || sections === undefined });
    },
  };
}
