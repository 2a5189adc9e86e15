import { langTag, publishedLanguages, type Lang } from '../i18n/languages.ts';
import type { Paths, Place } from '../i18n/paths.ts';
import { entryName, type Catalog, type Entry, type ExceptionEntry, type Program, type Prose } from '../schema/entry.ts';
import type { Strings } from '../schema/strings.ts';

/** What every page is built from. */
export interface Site {
  readonly catalog: Catalog;
  readonly paths: Paths;
  /** The programs that can be run in the browser, or say why not: /programs/HASH.json */
  readonly programs: ReadonlyMap<Program, PublishedProgram>;
  /** The public address, e.g. https://errata.example */
  readonly origin: string;
  /** Where the content can be edited, e.g. https://github.com/owner/name */
  readonly repository: string;
}

/** A program as the catalog publishes it; `missing`: what the browser lacks for it. */
export interface PublishedProgram {
  readonly hash: string;
  readonly file: { readonly missing?: readonly string[] };
}

/** A site in one language. */
export interface Edition extends Site {
  readonly lang: Lang;
  readonly tag: string;
  readonly strings: Strings;
}

/** site, language → the edition. @throws {Error} when the language has no strings: the catalog's checks come first. */
export function editionOf(site: Site, lang: Lang): Edition {
  const strings = site.catalog.strings[lang];
  if (strings === undefined) throw new Error(`no strings for ${lang}`);
  return { ...site, lang, tag: langTag(lang), strings };
}

const entriesByName = new WeakMap<Catalog, ReadonlyMap<string, ExceptionEntry>>();

/** Site and class name → the entry, when it has a page. */
export function findException({ catalog }: Site, className: string): ExceptionEntry | undefined {
  const known = entriesByName.get(catalog) ?? new Map(catalog.exceptions.map((entry) => [entry.className, entry]));
  entriesByName.set(catalog, known);
  return known.get(className);
}

/** entry → its place on the site. */
export function placeOf(entry: Entry): Place {
  const { runtime, className: name } = entry;
  return entry.kind === 'exception'
    ? { kind: 'exception', runtime, name }
    : { kind: 'message', runtime, name, id: entry.id };
}

/** edition, entry → its prose in the edition's language. */
export function proseOf(edition: Edition, entry: Entry): Prose {
  const prose = entry.prose[edition.lang];
  if (prose === undefined) throw new Error(`${entryName(entry)} has no prose in ${edition.lang}`);
  return prose;
}

export interface Link {
  readonly text: string;
  readonly href: string | undefined;
}

/** A class by name: linked when it has a page, plain text when it is only planned. */
export function classLink(edition: Edition, className: string): Link {
  const entry = findException(edition, className);
  return {
    text: className,
    href:
      entry === undefined
        ? undefined
        : edition.paths.to(edition.lang, { kind: 'exception', runtime: entry.runtime, name: className }),
  };
}

/** What the <head> of a page says, and the language switcher needs. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** Path of this page in each published language; the switcher and hreflang are built from it. */
  readonly alternates: readonly {
    readonly lang: Lang;
    readonly tag: string;
    readonly name: string;
    readonly href: string;
  }[];
  readonly place: Place;
}

/** edition, place, title, description → the head; every page of ours exists in every published language. */
export function buildHead(edition: Edition, place: Place, title: string, description: string): Head {
  return {
    title: place.kind === 'home' ? title : `${title} · Errata`,
    description,
    place,
    alternates: publishedLanguages.map(({ code, tag, name }) => ({
      lang: code,
      tag,
      name,
      href: edition.paths.to(code, place),
    })),
  };
}
