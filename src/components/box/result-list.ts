import { fill } from '../../i18n/fill.ts';
import type { Results } from '../../search/session.ts';
import type { BoxConfig } from '../search-box.ts';
import { element } from './element.ts';

/** Pages and sections → the nodes of the list: a list box with two groups, then what failed, and the way to everything. */
export function renderResults(results: Results, query: string, { strings, index }: BoxConfig): Node[] {
  const { card, names, sections, failed, isPartial, texts } = results;
  const groups = [
    ...group(
      'names',
      texts?.names ?? strings.label,
      names.map(({ name, href, note }) => ({ href, title: name, parts: [{ text: note, hit: false }] })),
    ),
    ...group(
      'sections',
      texts?.sections ?? strings.label,
      sections.map(({ href, page, section, excerpt }) => ({
        href,
        title: section === '' ? page : `${page} › ${section}`,
        parts: excerpt,
      })),
    ),
  ];
  const isEmpty = groups.length === 0 && card === undefined && !isPartial;
  const isWhole = !failed.names && !failed.words;
  const lines = [
    ...(isEmpty && isWhole && texts !== undefined ? [fill(texts.none, { query })] : []),
    ...describeFailures(results, strings.failed),
  ];
  return [
    ...(groups.length > 0 ? [element('div', { role: 'listbox', 'aria-label': strings.label }, ...groups)] : []),
    ...lines.map((line) => element('p', {}, line)),
    ...(isEmpty || !isWhole ? [element('p', {}, element('a', { href: index }, strings.browse))] : []),
  ];
}

/** What cannot be had, and what still can, in sentences. */
export function describeFailures({ failed, texts }: Results, all: string): string[] {
  if (failed.names || texts === undefined) return [all];
  return [...(failed.words ? [texts.unsearched] : []), ...(failed.errors ? [texts.unread] : [])];
}

interface Option {
  readonly href: string;
  readonly title: string;
  readonly parts: readonly { readonly text: string; readonly hit: boolean }[];
}

function group(id: string, label: string, options: readonly Option[]): HTMLElement[] {
  if (options.length === 0) return [];
  const nodes = options.map(({ href, title, parts }, position) =>
    element(
      'a',
      { role: 'option', id: `result-${id}-${position}`, href, 'aria-selected': 'false', tabindex: '-1' },
      element('b', { translate: 'no' }, title),
      element('span', {}, ...parts.map(({ text, hit }) => (hit ? element('mark', {}, text) : text))),
    ),
  );
  return [element('div', { role: 'group', 'aria-label': label }, ...nodes)];
}
