import { fallbackLang } from '../../i18n/languages.ts';
import type { Strings } from '../../schema/strings.ts';
import type { Problem } from '../problem.ts';
import { isSentence } from './untranslated.ts';

/** The interface in one language, as it was read. */
export interface StringsFile {
  readonly lang: string;
  readonly file: string;
  readonly source: string;
  readonly strings: Strings;
}

/** Every interface text has the same {placeholders} in each language, and none was left in another language. */
export function checkStrings(all: readonly StringsFile[]): Problem[] {
  const model = all.find(({ lang }) => lang === fallbackLang);
  if (model === undefined) return [];
  // English first: of two texts that are the same, the other one is named.
  const texts = [model, ...all.filter((one) => one !== model)].map((one) => ({ ...one, texts: textsIn(one.strings) }));
  const english = textsIn(model.strings);
  return [...english].flatMap(([path, inEnglish]) => {
    const said = texts.flatMap(({ texts: own, ...one }) => {
      const text = own.get(path);
      return text === undefined ? [] : [{ ...one, text, names: placeholdersOf(text) }];
    });
    // What most languages name is right; where no two agree, what English names.
    const votes = (names: string): number =>
      said.filter((one) => one.names === names).length + (placeholdersOf(inEnglish) === names ? 0.5 : 0);
    const usual = said.reduce((best, one) => (votes(one.names) > votes(best.names) ? one : best));
    return said.flatMap(({ file, source, text, names }, index) => {
      const at = (): { file: string; line: number } => ({ file, line: lineOfKey(source, path.split('.')) });
      const twin = isSentence(text) ? said.slice(0, index).find((other) => other.text === text) : undefined;
      return [
        ...(names === usual.names
          ? []
          : [
              {
                ...at(),
                rule: 'placeholders',
                message: `${path} has ${names || 'no placeholder'}; ${usual.lang} has ${usual.names || 'none'}`,
                fix: 'name the same {placeholders} in every language: the site fills them',
              },
            ]),
        ...(twin === undefined
          ? []
          : [
              {
                ...at(),
                rule: 'untranslated',
                message: `${path} is the same as in ${twin.lang}: "${text.slice(0, 60)}"`,
                fix: 'write it in this language',
              },
            ]),
      ];
    });
  });
}

/** Strings → path (box.results.one) → text. */
export function textsIn(value: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const own = path === '' ? key : `${path}.${key}`;
      if (typeof inner === 'string') return [[own, inner] as const];
      return typeof inner === 'object' && inner !== null ? [...textsIn(inner, own)] : [];
    }),
  );
}

/** 'line {n} of {file}' → '{file} {n}': those that are named, in an order of their own. */
function placeholdersOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}

/** YAML and a path of keys → the line of the last one. Keys stand in the order of the path, each at the start of a line or inside braces. */
function lineOfKey(source: string, path: readonly string[]): number {
  let from = 0;
  for (const key of path) {
    const found = new RegExp(`(?:^|[{,])\\s*['"]?${key}['"]?:`, 'm').exec(source.slice(from));
    if (found === null) break;
    from += found.index + found[0].length;
  }
  return source.slice(0, from).split('\n').length;
}
