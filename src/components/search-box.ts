import { configureSearch, type SearchConfig } from '../search/config.ts';
import { loadJson } from '../search/load-json.ts';
import { reloadOnFailure } from '../search/reload.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Box } from './box/box.ts';
import { addStyles } from './styles.ts';
import { quickly } from './waiting.ts';
import css from './search-box.css?inline';

/** What the box is told by the page. */
export interface BoxConfig extends SearchConfig {
  /** Of the list of all pages. */
  readonly index: string;
  readonly strings: BoxStrings;
}
/** What the box says without anything loaded. */
export interface BoxStrings {
  readonly label: string;
  readonly failed: string;
  readonly browse: string;
  readonly loading: string;
}

/** The one box. Everything it does is loaded when it gets the focus, and what it knows at the same time. */
class SearchBox extends HTMLElement {
  #box: Promise<Box> | undefined;
  #isStyled = false;

  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (field === null) return;
    const load = (): void => void this.#load();
    field.addEventListener('focus', load);
    field.addEventListener('input', load);
    this.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void this.#load().then((box) => box?.open(file));
    });
    document.addEventListener('keydown', (event) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const isTyping = (target as Element).closest('input, textarea, select, [contenteditable]') !== null;
      const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
      if (!isSlash && !(key.toLowerCase() === 'k' && (ctrlKey || metaKey))) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
    // Used before this script was there.
    if (field.value !== '' || field === document.activeElement) load();
  }

  /** Never rejects: what cannot be loaded is said, and tried again with the next letter. */
  async #load(): Promise<Box | undefined> {
    this.#box ??= this.#start();
    try {
      return await this.#box;
    } catch {
      this.#box = undefined;
      return undefined;
    }
  }

  async #start(): Promise<Box> {
    const config = this.#config;
    const { loading, failed } = config.strings;
    const waiting = setTimeout(() => this.#tell(loading), quickly);
    try {
      const data = { names: loadJson(config.names), errors: loadJson(config.lookup) };
      // Smaller, it comes first: it is there and painted when what answers in it comes.
      const loaded = import('./box/box.ts');
      const session = reloadOnFailure(() =>
        import('../search/session.ts').then(
          ({ startSearch }) => startSearch(config, data),
          () => undefined,
        ),
      );
      const { Box } = await loaded;
      return new Box(this, config, session);
    } catch (error) {
      this.#tell(failed, this.querySelector('.off a')?.cloneNode(true));
      throw error;
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Shows a sentence where results will be, and has it read out. */
  #tell(text: string, link: Node | undefined = document.createTextNode('')): void {
    const [results, status] = [this.querySelector<HTMLElement>('.results'), this.querySelector('[role=status]')];
    if (results === null || status === null) return;
    if (!this.#isStyled) addStyles(css);
    this.#isStyled = true;
    const line = document.createElement('p');
    line.append(text, ' ', link);
    results.replaceChildren(line);
    results.hidden = false;
    status.textContent = text;
  }

  get #config(): BoxConfig {
    const link = this.querySelector<HTMLAnchorElement>('.off a');
    return {
      ...configureSearch(import.meta.env.BASE_URL, document.body.dataset.lang as Lang),
      index: link?.href ?? '',
      strings: {
        label: this.querySelector('textarea')?.getAttribute('aria-label') ?? '',
        failed: this.dataset.failed ?? '',
        browse: link?.textContent ?? '',
        loading: document.body.dataset.loading ?? '',
      },
    };
  }
}

/** Brings every <search-box> of the page to life. */
export function defineSearchBox(): void {
  customElements.define('search-box', SearchBox);
}
