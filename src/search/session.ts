import type { Lang } from '../i18n/languages.ts';
import { createLookup, type Answer, type LookupData } from '../lookup/index.ts';
import type { CardFragment, CardTexts } from '../schema/card.ts';
import type { NameData, NameEntry } from '../schema/names.ts';
import { buildCard, type CardView } from './card.ts';
import { joinNames } from './join-names.ts';
import { buildNameIndex } from './name-index.ts';
import { loadFullText, type SectionHit } from './pagefind.ts';
import { rankNames } from './rank.ts';

export interface SearchConfig {
  /** Of the page, and so of the index of names. */
  readonly lang: Lang;
  /** URL of the index of names. */
  readonly names: string;
  /** URL of what tells pasted errors. */
  readonly lookup: string;
  /** URL of Pagefind's script. */
  readonly pagefind: string;
  readonly base: string;
}
/** What is loaded when the box gets the focus; undefined: it could not be. */
export interface SearchData {
  readonly names: Promise<NameData | undefined>;
  readonly lookup: Promise<(LookupData & { readonly texts: CardTexts }) | undefined>;
}
/** An answer to a pasted error. */
export interface CardResult {
  readonly view: CardView;
  readonly texts: CardTexts;
  /** undefined: on its way; null: it could not be loaded, or there is none. */
  readonly fragment: CardFragment | null | undefined;
}
export interface Results {
  readonly card: CardResult | undefined;
  readonly names: readonly NameEntry[];
  readonly sections: readonly SectionHit[];
  /** What could not be loaded: the search of words, the explaining of errors. */
  readonly failed: { readonly words: boolean; readonly errors: boolean };
  /** More is on its way. */
  readonly isPartial: boolean;
}

/** What the box asks. The one place that decides between names, full text and the lookup of a pasted error. */
export interface SearchSession {
  /**
   * The text never leaves this function but for words of a query in one line, which Pagefind looks up in its own files.
   * `show` is called as results come, never after a newer query; what it was given only grows at its end.
   */
  search(query: string, show: (results: Results) => void): Promise<void>;
}

/** Starts a search with what is being loaded. Each part may fail; the others go on. */
export function startSearch({ lang, pagefind, base }: SearchConfig, data: SearchData): SearchSession {
  const index = Promise.all([data.names, data.lookup]).then(
    ([names, errors]) => names && buildNameIndex(joinNames(names.entries, errors, lang), lang),
  );
  const lookup = data.lookup.then((loaded) => loaded && { ask: createLookup(loaded), texts: loaded.texts });
  const loadFragment = fragmentLoader();
  // The engine is ten times what answers names and errors: these come first.
  const fullText = Promise.all([index, lookup]).then(() => loadFullText(pagefind, base).catch(() => undefined));
  let latest = 0;
  return {
    async search(query, show) {
      const turn = (latest += 1);
      const [names, errors] = await Promise.all([index, lookup]);
      if (turn !== latest) return;
      const failed = { words: names === undefined, errors: errors === undefined };
      const ranked = names === undefined ? [] : rankNames(names, query);
      const view = errors && answerTo(errors, query, ranked.length > 0);
      let card = errors && view && { view, texts: errors.texts, fragment: undefined as CardResult['fragment'] };
      if (card !== undefined) {
        const loaded = loadFragment(view?.fragment);
        if (loaded instanceof Promise) show({ card, names: [], sections: [], failed, isPartial: true });
        card = { ...card, fragment: await loaded };
        if (turn !== latest) return;
      }
      const isWhole = card !== undefined && isPaste(query);
      const found = card === undefined ? ranked : besideOf(card.view, query, ranked);
      if (found.length > 0 || card !== undefined) {
        show({ card, names: found, sections: [], failed, isPartial: !isWhole });
      }
      if (isWhole) return;
      const find = await fullText;
      const sections = await find?.(query, 6).catch(() => undefined);
      if (turn !== latest) return;
      show({
        card,
        names: found,
        sections: sections ?? [],
        failed: { ...failed, words: failed.words || sections === undefined },
        isPartial: false,
      });
    },
  };
}

/** The card of a text that is an error; undefined when it is a search. */
function answerTo(
  { ask, texts }: { readonly ask: (text: string) => Answer; readonly texts: CardTexts },
  query: string,
  hasNames: boolean,
): CardView | undefined {
  const answer = ask(query);
  return isError(answer, query, hasNames) ? buildCard(answer, texts) : undefined;
}

/** Pages to show below an answer: those that share words with one line. Below none, they would pass for one. */
function besideOf({ page }: CardView, query: string, ranked: readonly NameEntry[]): readonly NameEntry[] {
  return page === undefined || isPaste(query) ? [] : ranked.filter(({ href }) => href !== page.href);
}

/** Text of more than one line: nobody types that. */
function isPaste(text: string): boolean {
  return text.includes('\n');
}

/**
 * Is the text an error that was printed, rather than the name or code of one, which is a search for its page? A name
 * that no page has is answered too, and a paste always is.
 */
function isError({ evidence, message, code }: Answer, query: string, hasNames: boolean): boolean {
  if (isPaste(query) || evidence === 'traceback') return true;
  if (evidence !== 'line') return false;
  const isBare = message === '' || message === code || /^\[(?:Errno|WinError) \d+\]$/.test(message);
  return !isBare || !hasNames;
}

/** → a function from an address to the fragment there: a promise at first, itself when it is known, null without one. */
function fragmentLoader(): (url: string | undefined) => Promise<CardFragment | null> | CardFragment | null {
  const known = new Map<string, CardFragment>();
  return (url) =>
    url === undefined
      ? null
      : (known.get(url) ??
        fetch(url)
          .then(async (response) => {
            if (!response.ok) return null;
            const fragment = (await response.json()) as CardFragment;
            known.set(url, fragment);
            return fragment;
          })
          .catch(() => null));
}
