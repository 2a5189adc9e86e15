import { loadNames } from '../../search/names.ts';

/** The page of an error. */
export interface ErrorPage {
  readonly name: string;
  readonly href: string;
}

/**
 * Uncaught errors (`Class: message`) → the page of the first that has one, by its class or by a code in its message
 * (`ECONNRESET`); undefined when there is none, or when that page is where the reader already is.
 * @param index address of the names of the reader's language
 */
export async function loadErrorPage(index: string, messages: readonly string[]): Promise<ErrorPage | undefined> {
  const names = (await loadNames(index)) ?? [];
  for (const message of messages) {
    const className = /^[\w.]+(?=:|$)/.exec(message)?.[0];
    const codes = message.match(/\bE[A-Z]{3,}\b/g) ?? [];
    const found =
      names.find(({ name }) => name === className) ??
      names.find((entry) => codes.some((code) => entry.codes.includes(code)));
    if (found !== undefined)
      return location.pathname === found.href ? undefined : { name: found.name, href: found.href };
  }
  return undefined;
}
