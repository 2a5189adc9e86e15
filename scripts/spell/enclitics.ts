const pronoun = '(?:l[oae]s?|[mts]e|nos)';
/** One pronoun, or two: llámalo, llévatelo. */
const forms = [new RegExp(`^(.*[áéíóú].*)${pronoun}$`, 'iu'), new RegExp(`^(.*[áéíóú].*)${pronoun}${pronoun}$`, 'iu')];
const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/**
 * Spanish writes pronouns together with an imperative, whose stress then needs an accent: bórralo, llévatelo. Dictionaries
 * have only some of these words.
 * @returns the verbs that may be in the word: bórralo → borra; repítela → repite (it), repi (it to you)
 */
export function withoutPronouns(word: string): string[] {
  return forms.flatMap((form) => {
    const verb = form.exec(word)?.[1] ?? '';
    return verb.length < 3 ? [] : [verb.toLowerCase().replace(/[áéíóú]/g, (letter) => plain[letter] ?? letter)];
  });
}
