import type { Lang } from '../i18n/languages.ts';
import { isCommon } from '../i18n/common-words.ts';
import { groupBy } from '../lookup/group-by.ts';

/** What is taken off the end of a word, and what is put in its place. */
interface Ending {
  readonly ending: string;
  readonly replacement: string;
}

/**
 * By the last letter of the word, the longest first. Light: enough to bring the forms of a noun or a verb together (conexões and
 * conexão, cortó and cortada), no more.
 */
const endings: Readonly<Record<Lang, ReadonlyMap<string, readonly Ending[]>>> = {
  pt: byLastLetter(
    ['oes ao', 'ao'],
    ['ns', 'm'],
    [
      'andose endose indose aramos eramos iramos ariam eriam iriam assem essem issem avam aram eram iram arem erem irem ando endo indo ados adas idos idas ado ada ido ida aria eria iria asse esse isse amos emos imos ava ara era ira ou eu iu ar er ir am em as es os a e o s',
      '',
    ],
  ),
  es: byLastLetter(
    ['iones', 'ion'],
    ['ces', 'z'],
    [
      'andose iendose aremos eremos iremos arian erian irian aban ieron aron ando iendo yendo ados adas idos idas ado ada ido ida aba aria eria iria arse erse irse aran eran iran ara era ira amos emos imos ian ar er ir an en as es os a e o s',
      '',
    ],
  ),
  en: byLastLetter(['ies ied', 'y'], ['ingly edly ings ing ed ly es e s', '']),
};

function byLastLetter(...groups: readonly (readonly [endings: string, replacement: string])[]): Map<string, Ending[]> {
  const all = groups
    .flatMap(([list, replacement]) => list.split(' ').map((ending) => ({ ending, replacement })))
    .sort((a, b) => b.ending.length - a.ending.length);
  return groupBy(all, ({ ending }) => ending.slice(-1));
}

/**
 * A normalized word → the part that its forms share: 'conexoes' → 'conexao', 'resetting' → 'reset'. Not a word to show.
 * A common word stays as it is, apart from the words that share its stem: pt 'para' and 'parou'.
 */
export function stem(text: string, lang: Lang): string {
  if (isCommon(text, lang) || text.endsWith('ss')) return text;
  // Spanish verbs change their vowel: cierra and cerrar, encuentra and encontrar.
  const even = lang === 'es' ? text.replace(/ie/g, 'e').replace(/(?<![gq])ue/g, 'o') : text;
  const word = even.length > 2 ? even : text;
  const rule = endings[lang]
    .get(word.slice(-1))
    ?.find(({ ending, replacement }) => word.endsWith(ending) && isStem(word.slice(0, -ending.length) + replacement));
  if (rule === undefined) return word;
  const rest = word.slice(0, -rule.ending.length) + rule.replacement;
  return lang === 'en' && rest.length > 3 ? rest.replace(/([bdgmnprt])\1$/, '$1') : rest;
}

function isStem(text: string): boolean {
  return text.length > 2 && /[aeiouy]/.test(text);
}
