/** Characters of a name that are compared: no page has a longer one. */
const longestName = 200;

/**
 * The path of an address → the language and the last name in it, as far as they can be read: an address may be anything.
 * @param base the sub-path of the site
 */
export function readAddress(path: string, base: string): { readonly lang?: string; readonly name?: string } {
  const inSite = path.startsWith(base) ? path.slice(base.length) : path;
  const [lang, ...rest] = inSite.split('/').filter((part) => part !== '');
  const last = rest.at(-1);
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(last === undefined ? {} : { name: decode(last).slice(0, longestName) }),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that is none: /100%/
    return text;
  }
}
