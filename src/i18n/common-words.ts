import type { Lang } from './languages.ts';

/** Words that say nothing about which error is meant, normalized. */
const common: Readonly<Record<Lang, string>> = {
  pt: 'a o as os um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra pro com sem e ou que se ao aos como quando onde qual quais porque meu minha meus minhas seu sua me eu ele ela isso esse essa este esta foi ser sendo e esta estao tem ter ta deu da dando nao mais mas ja so muito sempre resolver corrigir consertar arrumar ajuda',
  es: 'a al un una unos unas el la los las lo de del en por para con sin y o que se su sus como cuando donde cual cuales porque mi mis me yo eso ese esa este esta es son fue ser sido ha han hay he esta estan tiene da dando no mas pero ya muy siempre te le les resolver solucionar arreglar ayuda',
  en: 'a an the of to in on at by for from with without and or that this it its is are was were be been being my your i you me we they he she when where why how what which do does did not no can could will would has have had keep keeps keeping get gets getting got fix solve help if so as while',
};

/** Words that any error can have beside it, in every language. */
const generic =
  'error errors erro erros errno winerror win err exception exceptions excecao excecoes excepcion excepciones python node nodejs js typescript codigo code linux windows mac macos';

const sets = new Map<Lang, ReadonlySet<string>>();

/** Is the normalized word one that every text has? */
export function isCommon(word: string, lang: Lang): boolean {
  const known = sets.get(lang) ?? new Set(`${common[lang]} ${generic}`.split(' '));
  sets.set(lang, known);
  return known.has(word);
}
