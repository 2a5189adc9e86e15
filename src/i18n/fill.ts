/**
 * Fills `{name}` in an interface string.
 * @throws {Error} when the string names a value that is not given: a programming mistake, found at build time.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return String(value);
  });
}

/** A string that depends on a number: { one: '{n} result', other: '{n} results' } and 3, in pt-BR → '3 results'. */
export function fillCount(
  forms: { readonly one: string; readonly other: string },
  n: number,
  languageTag: string,
): string {
  const form = new Intl.PluralRules(languageTag).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n });
}
