/** A URL, or the error that Node has for what is none: TypeError, ERR_INVALID_URL. @param base of a relative one */
export function parseUrl(text: string, base?: URL): URL {
  if (URL.canParse(text, base)) return new URL(text, base);
  const details = { code: 'ERR_INVALID_URL', input: text, ...(base ? { base: base.href } : {}) };
  throw Object.assign(new TypeError('Invalid URL'), details);
}
