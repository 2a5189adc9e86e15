import { readAddress } from '../search/address.ts';
import type { Lang } from '../i18n/languages.ts';
import { configureSearch, type SearchConfig } from '../search/config.ts';

/** On a page that was not found: the pages whose names are nearest to the address. */
class NearNames extends HTMLElement {
  connectedCallback(): void {
    const config = configureSearch(import.meta.env.BASE_URL, this.dataset.lang as Lang);
    const { lang, name } = readAddress(location.pathname, config.base);
    // The page for all languages holds one of these per language: the one of the address stays.
    const others = [...document.querySelectorAll<NearNames>('near-names')];
    const known = others.some((other) => other.dataset.lang === lang);
    this.hidden = known && this.dataset.lang !== lang;
    // Without the names, the ways to the lists remain.
    if (!this.hidden && name !== undefined) this.#suggest(config, name).catch(() => undefined);
  }

  async #suggest(config: SearchConfig, name: string): Promise<void> {
    const { loadNames } = await import('../search/names.ts');
    const { nearestNames } = await import('../search/rank.ts');
    const found = nearestNames((await loadNames(config)) ?? [], name);
    const list = this.querySelector('ul');
    if (list === null || found.length === 0) return;
    list.append(
      ...found.map((entry) => {
        const item = document.createElement('li');
        const link = Object.assign(document.createElement('a'), { href: entry.href, textContent: entry.name });
        const note = Object.assign(document.createElement('p'), { textContent: entry.note });
        link.translate = false;
        item.append(link, note);
        return item;
      }),
    );
    const box = this.querySelector<HTMLElement>('[data-nearest]');
    if (box !== null) box.hidden = false;
  }
}

/** Brings every <near-names> of the page to life. */
export function defineNearNames(): void {
  customElements.define('near-names', NearNames);
}
