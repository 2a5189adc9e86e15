import { createLookup, isSettled, type Answer } from '../lookup/core.ts';
import type { CardFragment, CardTexts } from '../schema/card.ts';
import type { BoxTexts, NameEntry } from '../schema/names.ts';
import { attempt } from './attempt.ts';
import { buildCard, type CardView } from './card.ts';
import type { SearchConfig } from './config.ts';
import { loadErrorData, loadNameData, loadRest, type ErrorData, type NameData } from './data.ts';
import { joinNames } from './join-names.ts';
import { buildNameIndex } from './name-index.ts';
import { loadFullText, type SectionHit } from './pagefind.ts';
import { findNamed, longestQuery, rankNames } from './rank.ts';
import { reloadOnFailure, type Reloadable } from './reload.ts';

/** What is loaded when the box gets the focus, together with this code: JSON, or undefined when it could not be. */
export interface SearchData {
  readonly names: Promise<unknown>;
  readonly errors: Promise<unknown>;
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
  /** What cannot be had: the names of pages (and then, what the box says), the text of pages, the explaining of errors. */
  readonly failed: { readonly names: boolean; readonly words: boolean; readonly errors: boolean };
  /** What the box says; undefined when that could not be loaded. */
  readonly texts: BoxTexts | undefined;
  /** More is on its way. */
  readonly isPartial: boolean;
}

/** What the box asks. The one place that decides between names, full text and the lookup of a pasted error. */
export interface SearchSession {
  /** What the box says; undefined when it cannot be loaded. */
  texts(): Promise<BoxTexts | undefined>;
  /**
   * The text never leaves this function but for words of a query in one line, which Pagefind looks up in its own files.
   * `show` is called as results come, never after a newer query; what it was given only grows at its end. Never rejects: what
   * could not be loaded is loaded again with a later query.
   */
  search(query: string, show: (results: Results) => void): Promise<void>;
}

/** Starts a search with what is being loaded. Each part may fail; the others go on. */
export function startSearch(config: SearchConfig, data: SearchData): SearchSession {
  const names = reloadOnFailure(() => loadNameData(config.names), loadNameData(config.names, data.names));
  const errors = reloadOnFailure(() => loadErrorData(config.lookup), loadErrorData(config.lookup, data.errors));
  // The engine is ten times what answers names and errors: these come first, and answer before its script is read.
  const fullText = reloadOnFailure(() =>
    Promise.all([names.ask(), errors.ask()])
      .then(() => later(headStart))
      .then(() => loadFullText(config.pagefind, config.base))
      .catch(() => undefined),
  );
  const namesOf = keepLast((loaded: NameData, first: ErrorData | undefined) =>
    joinNames(loaded.rows, first, config.lang),
  );
  const indexOf = keepLast((loaded: NameData, first: ErrorData | undefined) =>
    buildNameIndex(namesOf(loaded, first), config.lang),
  );
  const rankedOf = keepLast((loaded: NameData, first: ErrorData | undefined, query: string) =>
    rankNames(indexOf(loaded, first), query),
  );
  const lookupOf = keepLast((loaded: ErrorData) => createLookup(loaded));
  const answerOf = keepLast((known: ErrorData, query: string) => lookupOf(known)(query));
  const loadFragment = fragmentLoader();
  let latest = 0;
  /** With the rest, once that was needed and came. */
  let whole: ErrorData | undefined;
  let loading: Reloadable<ErrorData> | undefined;
  const rest = (): Reloadable<ErrorData> =>
    (loading ??= reloadOnFailure(async () => {
      const known = await errors.ask();
      return known && loadRest(config.scripts, known);
    }));
  return {
    texts: async () => (await names.ask())?.texts,
    async search(query, show) {
      const turn = (latest += 1);
      const [loaded, first] = await Promise.all([names.ask(), errors.ask()]);
      // The index of names takes longer than all else here: a card that needs none of it is shown before.
      const rank: Rank = () => attempt(() => loaded && rankedOf(loaded, first, query));
      if (turn !== latest) return;
      const texts = loaded?.texts;
      const named = attempt(() => (isWord(query) && loaded ? findNamed(namesOf(loaded, first), query) : [])) ?? [];
      if (named.length > 0) {
        const failed = { names: false, words: false, errors: first === undefined };
        show({ failed, texts, card: undefined, names: named, sections: [], isPartial: true });
        await later(aFrame);
        if (turn !== latest) return;
      }
      let isRestMissing = false;
      if (whole === undefined && first !== undefined) {
        if (attempt(() => needsRest(query, answerOf(first, query), rank))) {
          whole = await rest().ask();
          isRestMissing = whole === undefined;
        }
        if (turn !== latest) return;
      }
      const known = whole ?? first;
      const answered = attempt(() => known && { view: answerTo(answerOf(known, query), known.texts, query, rank) });
      const view = isRestMissing ? withoutRest(answered?.view, texts) : answered?.view;
      const failed = { names: loaded === undefined, words: false, errors: answered === undefined };
      let card = known && view && { view, texts: known.texts, fragment: undefined as CardResult['fragment'] };
      if (card !== undefined) {
        const fragment = loadFragment(view?.fragment);
        if (fragment instanceof Promise) show({ failed, texts, card, names: [], sections: [], isPartial: true });
        card = { ...card, fragment: await fragment };
        if (turn !== latest) return;
      }
      const isWhole = card !== undefined && isPaste(query);
      const ranked = isWhole ? loaded && [] : rank();
      const common = { failed: { ...failed, names: ranked === undefined }, texts };
      const found = card === undefined ? (ranked ?? []) : besideOf(card.view, ranked ?? []);
      if (found.length > 0 || card !== undefined) {
        show({ ...common, card, names: found, sections: [], isPartial: !isWhole });
      }
      if (isWhole) return;
      const engine = await fullText.ask();
      const sections = await engine?.find(query.slice(0, longestQuery), 6).catch(async () => {
        fullText.giveUp();
        await engine.end().catch(() => undefined);
        return undefined;
      });
      if (turn !== latest) return;
      const isWordless = sections === undefined;
      show({
        ...common,
        failed: { ...common.failed, words: isWordless },
        card,
        names: found,
        sections: sections ?? [],
        isPartial: false,
      });
    },
  };
}

/** Are classes and codes named so? */
function isWord(query: string): boolean {
  return !/\s/.test(query);
}

/** In ms: long enough for a browser to paint what was shown, before what takes longer is worked out. */
const aFrame = 32;
/** In ms, of what is answered without it before the full text. */
const headStart = 100;

function later(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** → the pages that a query finds by their names; undefined when none can be had. Ranked when it is called. */
type Rank = () => readonly NameEntry[] | undefined;

/** What is worked out of loaded data → the same, worked out once for the same data. */
function keepLast<A extends unknown[], T>(work: (...data: A) => T): (...data: A) => T {
  let last: { readonly data: A; readonly value: T } | undefined;
  return (...data) => {
    if (last === undefined || last.data.some((part, at) => part !== data[at])) last = { data, value: work(...data) };
    return last.value;
  };
}

/** The card of a text that is an error; undefined when it is a search. */
function answerTo(answer: Answer, texts: CardTexts, query: string, rank: Rank): CardView | undefined {
  return isError(answer, query, rank) ? buildCard(answer, texts) : undefined;
}

/** A card that knows of no page only because the rest could not be loaded: it says that, and not that there is none. */
function withoutRest(view: CardView | undefined, texts: BoxTexts | undefined): CardView | undefined {
  if (view === undefined || view.page !== undefined || texts === undefined) return view;
  return { ...view, remarks: [texts.unread] };
}

/** What few searches for words have, and printed errors do: a colon, a dotted name, capitals within a name, five words. */
const looksPrinted = /[:.]|\p{Ll}\p{Lu}|(?:\S+\s+){4}\S/u;

/** May the rest of what the lookup knows tell more of a text? What Python itself prints needs none of it. */
function needsRest(query: string, answer: Answer, rank: Rank): boolean {
  return !isSettled(answer, query) && (isPaste(query) || looksPrinted.test(query) || rank()?.length === 0);
}

/** Pages to show below an answer: those that share words with one line. Below none, they would pass for one. */
function besideOf({ page }: CardView, ranked: readonly NameEntry[]): readonly NameEntry[] {
  return page === undefined ? [] : ranked.filter(({ href }) => href !== page.href);
}

/** Text of more than one line: nobody types that. */
function isPaste(text: string): boolean {
  return text.includes('\n');
}

/**
 * Is the text an error that was printed, rather than the name or code of one, which is a search for its page? A name
 * that no page has is answered too, and a paste always is.
 */
function isError({ evidence, message, code }: Answer, query: string, rank: Rank): boolean {
  if (isPaste(query) || evidence === 'traceback') return true;
  if (evidence !== 'line') return false;
  const isBare = message === '' || message === code || /^\[Errno \d+\]$/.test(message);
  return !isBare || (rank() ?? []).length === 0;
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
