import { fill, fillCount } from '../i18n/fill.ts';
import type { Results, SearchConfig, SearchSession } from '../search/session.ts';
import { renderResults, type BoxStrings } from './search-results.ts';

interface Config extends SearchConfig {
  readonly index: string;
  readonly strings: BoxStrings;
}

/** The one box: a field with live results. Loads nothing until it is used. */
class SearchBox extends HTMLElement {
  #session: Promise<SearchSession> | undefined;
  #active = -1;
  #field!: HTMLInputElement | HTMLTextAreaElement;
  #list!: HTMLElement;
  #status!: HTMLElement;

  get #config(): Config {
    return JSON.parse(this.dataset.config ?? '{}') as Config;
  }

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const list = this.querySelector<HTMLElement>('[data-results]');
    if (field === null || list === null) return;
    this.#field = field;
    this.#list = list;
    list.hidden = true;
    list.className = 'results';
    list.id = 'results';
    this.#status = Object.assign(document.createElement('p'), { className: 'unseen' });
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    if (field instanceof HTMLInputElement) {
      field.setAttribute('role', 'combobox');
      field.setAttribute('aria-expanded', 'false');
    }
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    field.addEventListener('focus', () => void this.#load(), { once: true });
    field.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('focusout', (event) => {
      if (field instanceof HTMLInputElement && !this.contains(event.relatedTarget as Node | null)) this.#close();
    });
    document.addEventListener('keydown', (event) => this.#onShortcut(event));
    if (field.value !== '') void this.#search();
  }

  #load(): Promise<SearchSession> {
    this.#session ??= import('../search/session.ts').then(({ startSearch }) => startSearch(this.#config));
    return this.#session;
  }

  async #search(): Promise<void> {
    const query = this.#field.value.trim();
    const { strings } = this.#config;
    if (query === '') return this.#close();
    try {
      const session = await this.#load();
      await session.search(query, (results) => this.#show(results, query));
    } catch {
      this.#show({ names: [], sections: [], failed: true }, query);
      this.#say(strings.failed);
    }
  }

  #show(results: Results, query: string): void {
    if (this.#field.value.trim() !== query) return; // The reader went on typing.
    const { strings, index } = this.#config;
    const count = results.names.length + results.sections.length;
    const active = this.#options()[this.#active]?.href;
    this.#list.replaceChildren(...renderResults(results, query, strings, index));
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    this.#activate(this.#options().findIndex(({ href }) => href === active));
    const found =
      count > 0 ? fillCount(strings.results, count, document.documentElement.lang) : fill(strings.none, { query });
    this.#say(results.failed ? `${found} ${strings.failed}` : found);
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options().forEach((option, position) => option.setAttribute('aria-selected', String(position === index)));
    const option = this.#options()[index];
    if (option === undefined) this.#field.removeAttribute('aria-activedescendant');
    else {
      this.#field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#options().length;
    const large = this.#field instanceof HTMLTextAreaElement;
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    } else if (
      (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
      count > 0 &&
      !this.#list.hidden &&
      (!large || !this.#field.value.trim().includes('\n'))
    ) {
      event.preventDefault();
      this.#activate((this.#active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
    } else if (
      event.key === 'Enter' &&
      event.target === this.#field &&
      (!large || this.#active >= 0 || event.ctrlKey || event.metaKey || !this.#field.value.trim().includes('\n'))
    ) {
      event.preventDefault();
      this.#open();
    }
  }

  #open(): void {
    const options = this.#options();
    (options[this.#active] ?? options[0])?.click();
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#open();
  }

  #onShortcut(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable]') !== null;
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    this.#field.focus();
    this.#field.select();
  }

  #close(): void {
    this.#list.hidden = true;
    this.#activate(-1);
    if (this.#field instanceof HTMLInputElement) this.#field.setAttribute('aria-expanded', 'false');
    this.#say('');
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

/** Brings every <search-box> of the page to life. */
export function defineSearchBox(): void {
  customElements.define('search-box', SearchBox);
}
