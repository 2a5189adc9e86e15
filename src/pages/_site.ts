import { loadPublished } from '../catalog/load.ts';
import { buildProgramFiles } from '../catalog/program-files.ts';
import { isLang, publishedLanguages, type Lang } from '../i18n/languages.ts';
import { createPaths } from '../i18n/paths.ts';
import { editionOf, type Edition, type Site } from '../model/context.ts';

/** Where content/ is: this repository, or the folder that CONTENT_ROOT names (benchmarks, tests). */
const root = process.env.CONTENT_ROOT ?? process.cwd();

const catalog = loadPublished(root);

/** The published content and the addresses, read once for all pages. */
export const site: Site = {
  catalog,
  programs: buildProgramFiles(catalog),
  paths: createPaths(import.meta.env.BASE_URL),
  origin: import.meta.env.SITE,
  repository: import.meta.env.REPOSITORY,
};

/** The `lang` parameter of a route → the edition. @throws {Error} for a language without pages. */
export function edition(lang: string | undefined): Edition {
  if (lang === undefined || !isLang(lang)) throw new Error(`no such language: ${String(lang)}`);
  return editionOf(site, lang);
}

/** For getStaticPaths: the given parameters (and properties) once per published language. */
export function inEachLanguage<T extends object = object>(
  routes: (lang: Lang) => readonly { readonly params?: Record<string, string>; readonly props?: T }[],
): { params: Record<string, string>; props: T }[] {
  return publishedLanguages.flatMap(({ code }) =>
    routes(code).map(({ params, props }) => ({ params: { ...params, lang: code }, props: props ?? ({} as T) })),
  );
}
