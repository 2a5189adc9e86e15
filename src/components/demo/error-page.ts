import type { SearchConfig } from '../../search/config.ts';

/** The page of an error. */
export interface ErrorPage {
  readonly name: string;
  readonly href: string;
}

/**
 * An uncaught error (`Class: message` of itself, of its leaves and causes) → the page that explains it; undefined when there is
 * none, when it cannot be loaded, or when the reader is there already.
 * @param urls of what the lookup knows in the reader's language
 */
export async function loadErrorPage(
  urls: Pick<SearchConfig, 'lookup' | 'scripts'>,
  language: 'python' | 'typescript',
  messages: readonly string[],
): Promise<ErrorPage | undefined> {
  try {
    const [{ createLookup }, { loadErrorData, loadRest }] = await Promise.all([
      import('../../lookup/core.ts'),
      import('../../search/data.ts'),
    ]);
    const first = await loadErrorData(urls.lookup);
    const data = first && (await loadRest(urls.scripts, first));
    if (data === undefined) return undefined;
    const answer = createLookup(data)(asPrinted(language, messages));
    const { place } = answer.behind ?? answer;
    if (place === undefined || place.href === location.pathname) return undefined;
    const section = place.section === undefined ? '' : `#${place.section}`;
    return { name: place.id === undefined ? place.name : place.title, href: `${place.href}${section}` };
  } catch {
    return undefined;
  }
}

/** As the runtime would have printed it: a TypeError of Python is not one of JavaScript. */
function asPrinted(language: 'python' | 'typescript', messages: readonly string[]): string {
  return language === 'python'
    ? ['Traceback (most recent call last):', '  File "demo.py", line 1, in <module>', ...messages].join('\n')
    : [messages[0], '    at file:///demo.ts:1:1', ...messages.slice(1)].join('\n');
}
