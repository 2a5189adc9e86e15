import { wordsOf } from '../i18n/words.ts';

/** A section of a page that holds the words of a query. */
export interface SectionHit {
  readonly href: string;
  readonly page: string;
  readonly section: string;
  /** The text around the words, in parts; `hit` marks the words themselves. */
  readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
}

/** The part of Pagefind's API that we use: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
  destroy(): Promise<void>;
}
interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** A search of the texts of pages. */
export interface FullText {
  /** @throws when the index or its engine cannot be loaded, in part or at all: then it has to be loaded anew */
  find(query: string, limit: number): Promise<SectionHit[]>;
  /** Ends it, so that the next one that is loaded keeps nothing of what failed. */
  end(): Promise<void>;
}

/**
 * Loads the engine of the full-text search, about 100 kB, for the page's language; of the index, each query loads its part.
 * @param url of pagefind.js; @param baseUrl the sub-path of the site
 * @throws when the engine cannot be loaded
 */
export async function loadFullText(url: string, baseUrl: string): Promise<FullText> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ baseUrl, excerptLength: 18 });
  await pagefind.init();
  return {
    find: async (query, limit) => {
      const beginnings = beginningsOf(query);
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return pages
        .flatMap((page) =>
          page.sub_results
            .map((hit) => toHit(page, hit))
            .filter((hit) => hit.section !== '' && isMeant(hit, beginnings))
            .slice(0, 2),
        )
        .slice(0, limit);
    },
    end: () => pagefind.destroy(),
  };
}

/** A query → three letters of each of its words, or all that it has. */
export function beginningsOf(query: string): string[] {
  return wordsOf(query).map((word) => word.slice(0, 3));
}

/**
 * Pagefind shortens a word that no text has, down to a letter: 'zzqx' finds every 'Z'. A hit is meant when a marked word begins as
 * a word of the query does, with three letters or all that it has.
 */
export function isMeant({ excerpt }: Pick<SectionHit, 'excerpt'>, beginnings: readonly string[]): boolean {
  const marked = excerpt.filter(({ hit }) => hit).flatMap(({ text }) => wordsOf(text));
  return marked.length === 0 || marked.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

function toHit(page: PagefindPage, hit: PagefindPage['sub_results'][number]): SectionHit {
  const name = page.meta.title ?? '';
  return {
    href: hit.url,
    page: name,
    section: hit.title === name ? '' : hit.title,
    excerpt: splitExcerpt(hit.excerpt),
  };
}

/** Pagefind's excerpt is HTML: text, escaped, with <mark> around the words. */
function splitExcerpt(html: string): SectionHit['excerpt'] {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: decode(part.replace(/<\/?mark>/g, '')), hit: part.startsWith('<mark>') }));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
