import { fill } from '../../i18n/fill.ts';
import type { CardLink, CardView } from '../../search/card.ts';
import { valueOf } from '../../search/value-of.ts';
import type { CardFragment, CardSlip, CardTexts } from '../../schema/card.ts';
import { element } from './element.ts';

/** The answer to a pasted error: first what it is and where; when the rest has come, or failed to, everything below. */
export class AnswerCard {
  readonly element: HTMLElement;
  readonly #view: CardView;
  readonly #texts: CardTexts;
  readonly #say: (text: string) => void;
  #isWhole = false;

  /** @param say tells a screen reader */
  constructor(view: CardView, texts: CardTexts, say: (text: string) => void) {
    this.#view = view;
    this.#texts = texts;
    this.#say = say;
    this.element = element('section', { class: 'reading', 'aria-label': texts.label }, ...this.#head());
  }

  /** Adds what was loaded of the entry, once; null when there is nothing. What is already there stays where it is. */
  complete(fragment: CardFragment | null): void {
    if (this.#isWhole) return;
    this.#isWhole = true;
    const { page } = this.#view;
    this.element.append(
      ...(fragment === null ? [] : this.#explanation(fragment)),
      ...(fragment === null && page !== undefined ? [element('p', { class: 'remark' }, this.#texts.pageOnly)] : []),
      ...this.#rest(),
    );
  }

  #head(): Node[] {
    const { name, code, title, page, where, message, remarks } = this.#view;
    const shown = page === undefined ? name : element('a', { href: page.href }, name);
    const codes = code === undefined ? [] : [' ', element('code', {}, code)];
    return [
      ...(where.length === 0 ? [] : [element('p', { class: 'where' }, where.join(' · '))]),
      ...(name === '' ? [] : [element('p', { class: 'name', translate: 'no' }, shown, ...codes)]),
      ...(title === undefined ? [] : [element('p', { class: 'title' }, title)]),
      ...(message.length === 0 ? [] : [this.#message()]),
      ...this.#others(),
      ...remarks.map((remark) => element('p', { class: 'remark' }, remark)),
      ...this.#suggestions(),
      ...this.#actions(),
    ];
  }

  #message(): HTMLElement {
    const parts = this.#view.message.map(({ text, name }) =>
      name === undefined ? text : element('var', { title: name }, text),
    );
    return element('p', { class: 'printed', translate: 'no' }, ...parts);
  }

  #suggestions(): HTMLElement[] {
    const { suggestions } = this.#view;
    if (suggestions.length === 0) return [];
    return [element('p', { class: 'remark' }, `${this.#texts.suggestions} `, ...joinLinks(suggestions))];
  }

  #actions(): HTMLElement[] {
    const { page, mdn } = this.#view;
    const { open, copyLink, linkCopied, mdn: readMdn } = this.#texts;
    const actions = [
      ...(page === undefined
        ? []
        : [
            element(
              'a',
              { href: page.href, class: 'go' },
              fill(open, { name: page.text }),
              element('kbd', { 'aria-hidden': 'true' }, '↵'),
            ),
            // The page alone: nothing of what was pasted.
            this.#copyButton(copyLink, new URL(page.href, location.href).href, linkCopied),
          ]),
      ...(mdn === undefined ? [] : [element('a', { href: mdn, rel: 'noreferrer' }, readMdn)]),
    ];
    return actions.length === 0 ? [] : [element('div', { class: 'acts' }, ...actions)];
  }

  #explanation(fragment: CardFragment): HTMLElement[] {
    const { language, isExact, isOwn } = this.#view;
    const { cause, fix, slips } = fragment;
    const texts = this.#texts;
    const slip = slips[language];
    const meaning = this.#view.meaning.map((part) => fragment[part]).join('');
    return [
      ...(meaning === '' ? [] : [this.#prose('div', 'meaning', meaning)]),
      ...(isExact && isOwn && cause !== undefined ? [tag(texts.cause), this.#prose('p', 'cause', cause)] : []),
      ...(isOwn ? [tag(texts.fix), element('p', {}, fix)] : []),
      ...(isExact && slip !== undefined ? this.#slip(slip) : []),
    ];
  }

  #slip({ heading, wrong, right }: CardSlip): HTMLElement[] {
    const { mistake, wrong: wrongLabel, right: rightLabel } = this.#texts;
    const side = (name: string, label: string, html: string): HTMLElement => {
      const code = element('code');
      code.innerHTML = html;
      return element(
        'figure',
        { class: name },
        element('figcaption', {}, label),
        element('pre', { translate: 'no' }, code),
      );
    };
    return [
      ...(heading === undefined ? [] : [tag(mistake), this.#prose('p', 'heading', heading)]),
      element('div', { class: 'slip wide' }, side('wrong', wrongLabel, wrong), side('right', rightLabel, right)),
    ];
  }

  #others(): HTMLElement[] {
    const { others, more } = this.#view;
    if (others.length === 0) return [];
    const items = others.map(({ note = '', ...link }) =>
      element('li', {}, element('small', {}, `${note}: `), toNode(link)),
    );
    if (more > 0) items.push(element('li', {}, element('small', {}, fill(this.#texts.more, { n: more }))));
    return [tag(this.#texts.through), element('ul', {}, ...items)];
  }

  #rest(): HTMLElement[] {
    const { original, name } = this.#view;
    const { original: label, copy, copied, privacy } = this.#texts;
    const line =
      original === undefined
        ? []
        : [
            tag(label),
            element(
              'p',
              { class: 'original' },
              element('code', { lang: 'en', translate: 'no' }, original),
              this.#copyButton(copy, `${name}: ${original}`, copied),
            ),
          ];
    return [...line, element('p', { class: 'privacy' }, privacy)];
  }

  /** HTML of the site, with the reader's own values where it has <var>. */
  #prose(tag: 'div' | 'p', className: string, html: string): HTMLElement {
    const node = element(tag, { class: className });
    node.innerHTML = html;
    for (const place of node.querySelectorAll('var')) {
      place.textContent = valueOf(this.#view.captures, place.textContent);
    }
    return node;
  }

  #copyButton(label: string, text: string, done: string): HTMLButtonElement {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      copyText(text).then(
        () => {
          button.textContent = `✓ ${this.#texts.copied}`;
          this.#say(done);
          setTimeout(() => (button.textContent = label), 2000);
        },
        () => {
          const line = `${this.#texts.uncopied} ${text}`;
          button.replaceWith(element('span', {}, line));
          this.#say(line);
        },
      );
    });
    return button;
  }
}

/** Rejects too where there is no clipboard at all: in old browsers, and at addresses without HTTPS. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function tag(text: string): HTMLElement {
  return element('p', { class: 'tag' }, text);
}

function joinLinks(links: readonly CardLink[]): (Node | string)[] {
  return links.flatMap((link, at) => (at === 0 ? [toNode(link)] : [', ', toNode(link)]));
}

function toNode({ text, href }: CardLink): HTMLElement {
  return href === undefined
    ? element('code', { translate: 'no' }, text)
    : element('a', { href, translate: 'no' }, element('code', {}, text));
}
