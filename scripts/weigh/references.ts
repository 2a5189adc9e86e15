import type { Tag } from './markup.ts';

/** What a page makes the browser fetch by itself, before the reader touches anything. */
export interface Reference {
  readonly url: string;
  readonly kind: 'script' | 'style' | 'font' | 'other' | 'connection';
  /** Nothing is painted before it is here. */
  readonly isBlocking: boolean;
}

const loadingRels = ['stylesheet', 'icon', 'apple-touch-icon', 'preload', 'modulepreload', 'prefetch', 'manifest'];
const connectingRels = ['preconnect', 'dns-prefetch'];

/** The tags of a page → what they load. Links that a reader follows are none. */
export function referencesOf(tags: readonly Tag[]): Reference[] {
  return tags.flatMap((tag): Reference[] => {
    const { name, attributes, text } = tag;
    const inStyle = attributes.style === undefined ? [] : referencesInCss(attributes.style);
    if (name === 'script')
      return [
        ...scriptReference(tag),
        ...(isScript(tag) ? [...importsOf(text), ...lateImportsOf(tag)].map(asModule) : []),
      ];
    if (name === 'style') return referencesInCss(text);
    if (name === 'link') return linkReference(attributes);
    return [...mediaUrls(tag).map((url) => other(url)), ...inStyle];
  });
}

/** Is it a script that runs, and not data (JSON-LD, speculation rules)? */
export function isScript({ name, attributes }: Tag): boolean {
  return name === 'script' && /^(?:module|(?:text|application)\/(?:java|ecma)script)?$/i.test(attributes.type ?? '');
}

/** JavaScript → what it imports statically: the browser fetches these before it runs. */
export function importsOf(script: string): string[] {
  const statement = /(?:^|[;}\s])(?:import|export)(?=[\s"'`{*])\s*(?:[\w$\s,*{}]*?from)?\s*["'`]([^"'`\n]+)["'`]/g;
  return [...script.matchAll(statement)].map(([, specifier = '']) => specifier);
}

/** An inline script → what it imports by itself when the page is loaded: `<script data-src="…">`, src/layouts/theme.ts. */
function lateImportsOf({ attributes }: Tag): string[] {
  return attributes['data-src'] === undefined ? [] : [attributes['data-src']];
}

/** CSS → what it loads; a font counts whether or not a text of the page needs it. */
export function referencesInCss(css: string): Reference[] {
  const imported = [...css.matchAll(/@import\s*(?:url\()?\s*["']?([^"')\s;]+)/g)].map(([, url = '']) => url);
  const fonts = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => urlsIn(rule).slice(0, 1));
  const images = urlsIn(css.replace(/@import[^;]*;?|@font-face\s*\{[^}]*\}/g, ''));
  return [
    ...imported.map((url): Reference => ({ url, kind: 'style', isBlocking: true })),
    ...fonts.map((url): Reference => ({ url, kind: 'font', isBlocking: false })),
    ...images.map((url) => other(url)),
  ].filter(({ url }) => isLoaded(url));
}

function urlsIn(css: string): string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

function scriptReference(tag: Tag): Reference[] {
  const { src, type, async, defer } = tag.attributes;
  if (src === undefined || !isScript(tag)) return [];
  return [{ url: src, kind: 'script', isBlocking: type !== 'module' && async === undefined && defer === undefined }];
}

function asModule(url: string): Reference {
  return { url, kind: 'script', isBlocking: false };
}

function linkReference({ rel = '', href = '', as, media }: Tag['attributes']): Reference[] {
  const rels = rel.toLowerCase().split(/\s+/);
  if (rels.some((name) => connectingRels.includes(name))) return [{ url: href, kind: 'connection', isBlocking: false }];
  if (!rels.some((name) => loadingRels.includes(name)) || !isLoaded(href)) return [];
  const isSheet = rels.includes('stylesheet');
  if (isSheet || as === 'style') return [{ url: href, kind: 'style', isBlocking: isSheet && media !== 'print' }];
  if (rels.includes('modulepreload') || as === 'script') return [asModule(href)];
  return [as === 'font' ? { url: href, kind: 'font', isBlocking: false } : other(href)];
}

function mediaUrls({ name, attributes: { src, srcset, poster, data, href, 'xlink:href': xlink } }: Tag): string[] {
  const sets = (srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  const ofTag: Partial<Record<string, (string | undefined)[]>> = {
    img: [src, ...sets],
    source: [src, ...sets],
    video: [src, poster],
    audio: [src],
    track: [src],
    iframe: [src],
    embed: [src],
    object: [data],
    input: [src],
    use: [href, xlink],
    image: [href, xlink],
  };
  return (ofTag[name] ?? []).filter((url) => url !== undefined).filter(isLoaded);
}

function other(url: string): Reference {
  return { url, kind: 'other', isBlocking: false };
}

function isLoaded(url: string): boolean {
  return url !== '' && !/^(?:#|data:|about:|blob:|javascript:)/i.test(url);
}
