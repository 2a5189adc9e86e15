const pronouns = /^(.*[áéíóú].*?)((?:[mts]e|nos|les?)?(?:l[oae]s?|[mts]e|nos))$/iu;
const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/**
 * Spanish writes pronouns together with an imperative, whose stress then needs an accent: bórralo, llévatelo. Dictionaries
 * have only some of these words.
 * @returns the verb alone (borra, lleva), when the word has that form
 */
export function withoutPronouns(word: string): string | undefined {
  const verb = pronouns.exec(word)?.[1];
  // Three syllables or more, and one accent: otherwise it is no verb with pronouns.
  if (verb === undefined || verb.length < 3) return undefined;
  return verb.toLowerCase().replace(/[áéíóú]/g, (letter) => plain[letter] ?? letter);
}
