import { loadJson } from '../search/load-json.ts';
import type { SearchConfig, SearchData } from '../search/session.ts';
import type { Box } from './box/box.ts';

/** What the markup tells the box. */
export interface BoxConfig extends SearchConfig {
  readonly index: string;
  readonly strings: BoxStrings;
}
/** What the box says without anything loaded. */
export interface BoxStrings {
  readonly label: string;
  readonly failed: string;
  readonly browse: string;
}

/** The one box. Everything it does is loaded when it gets the focus, and what it knows at the same time. */
class SearchBox extends HTMLElement {
  #box: Promise<Box> | undefined;

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

  async #load(): Promise<Box | undefined> {
    this.#box ??= this.#start();
    try {
      return await this.#box;
    } catch {
      this.#box = undefined;
      const { strings } = this.#config;
      const status = this.querySelector('[role=status]');
      if (status !== null) status.textContent = strings.failed;
      return undefined;
    }
  }

  get #config(): BoxConfig {
    return JSON.parse(this.dataset.config ?? '{}') as BoxConfig;
  }

  async #start(): Promise<Box> {
    const config = this.#config;
    const data = { names: loadJson(config.names), lookup: loadJson(config.lookup) } as SearchData;
    const { Box } = await import('./box/box.ts');
    return new Box(this, config, data);
  }
}

/** Brings every <search-box> of the page to life. */
export function defineSearchBox(): void {
  customElements.define('search-box', SearchBox);
}
