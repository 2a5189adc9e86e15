import { fill } from '../i18n/fill.ts';
import type { Results } from '../search/session.ts';

/** The strings of the box, as in strings.yaml. */
export interface BoxStrings {
  readonly label: string;
  readonly names: string;
  readonly sections: string;
  readonly none: string;
  readonly failed: string;
  readonly browse: string;
  readonly results: { readonly one: string; readonly other: string };
}

/** Results → the nodes of the list: a list box with two groups, then what failed, and the way to everything. */
export function renderResults(results: Results, query: string, strings: BoxStrings, index: string): Node[] {
  const groups = [
    group(
      'names',
      strings.names,
      results.names.map(({ name, href, note }) => ({ href, title: name, parts: [{ text: note, hit: false }] })),
    ),
    group(
      'sections',
      strings.sections,
      results.sections.map(({ href, page, section, excerpt }) => ({
        href,
        title: section === '' ? page : `${page} › ${section}`,
        parts: excerpt,
      })),
    ),
  ].filter((node) => node !== undefined);
  const nodes: Node[] = [];
  if (groups.length > 0) {
    const list = element('div', { role: 'listbox', 'aria-label': strings.label });
    list.append(...groups);
    nodes.push(list);
  } else if (!results.failed) nodes.push(paragraph(fill(strings.none, { query })));
  if (results.failed) nodes.push(paragraph(strings.failed));
  if (groups.length === 0 || results.failed) {
    const line = paragraph('');
    line.append(Object.assign(document.createElement('a'), { href: index, textContent: strings.browse }));
    nodes.push(line);
  }
  return nodes;
}

interface Option {
  readonly href: string;
  readonly title: string;
  readonly parts: readonly { readonly text: string; readonly hit: boolean }[];
}

function group(id: string, label: string, options: readonly Option[]): HTMLElement | undefined {
  if (options.length === 0) return undefined;
  const node = element('div', { role: 'group', 'aria-label': label });
  node.append(
    ...options.map(({ href, title, parts }, position) => {
      const option = element('a', {
        role: 'option',
        id: `result-${id}-${position}`,
        href,
        'aria-selected': 'false',
        tabindex: '-1',
      });
      const name = element('b', { translate: 'no' });
      name.textContent = title;
      const text = document.createElement('span');
      text.append(
        ...parts.map((part) =>
          part.hit ? Object.assign(document.createElement('mark'), { textContent: part.text }) : part.text,
        ),
      );
      option.append(name, text);
      return option;
    }),
  );
  return node;
}

function element(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function paragraph(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}
