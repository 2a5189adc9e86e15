import { fallbackLang, isLang, type Lang } from '../i18n/languages.ts';

/**
 * The language of the answers: the one asked for; else the one of LC_ALL, LC_MESSAGES or LANG, the first that is set;
 * else English.
 * @returns undefined when the language asked for is none of ours
 */
export function chooseLanguage(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Lang | undefined {
  if (asked !== undefined) return codeOf(asked);
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return codeOf(locale ?? '') ?? fallbackLang;
}

/** 'pt', 'pt-BR', 'pt_BR.UTF-8' → 'pt' */
function codeOf(locale: string): Lang | undefined {
  const code = locale.toLowerCase().split(/[-_.@]/)[0] ?? '';
  return isLang(code) ? code : undefined;
}
