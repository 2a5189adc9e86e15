import { recall, remember } from './remember.ts';

let count = 0;

/** Programs in several languages as tabs; the choice holds for the whole page and is remembered. Without it, they stand in sequence. */
class CodeTabs extends HTMLElement {
  #panels: HTMLElement[] = [];
  #tabs: HTMLButtonElement[] = [];

  connectedCallback(): void {
    this.#panels = [...this.querySelectorAll<HTMLElement>(':scope > .program')];
    if (this.#panels.length < 2) return;
    const bar = document.createElement('div');
    bar.className = 'tabs';
    bar.setAttribute('role', 'tablist');
    bar.setAttribute('aria-label', this.dataset.label ?? '');
    this.#tabs = this.#panels.map((panel) => {
      count += 1;
      panel.id = `panel-${count}`;
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', `tab-${count}`);
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = `tab-${count}`;
      tab.textContent = panel.dataset.name ?? '';
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', panel.id);
      tab.addEventListener('click', () => this.#choose(panel));
      return tab;
    });
    bar.append(...this.#tabs);
    bar.addEventListener('keydown', (event) => this.#onKey(event));
    this.prepend(bar);
    this.show(recall('language'));
  }

  /** Shows the program in a language; the first when there is none in it. */
  show(language: string | undefined): void {
    const index = Math.max(
      this.#panels.findIndex((panel) => panel.dataset.language === language),
      0,
    );
    this.#panels.forEach((panel, position) => (panel.hidden = position !== index));
    this.#tabs.forEach((tab, position) => {
      tab.setAttribute('aria-selected', String(position === index));
      tab.tabIndex = position === index ? 0 : -1;
    });
  }

  #choose(panel: HTMLElement): void {
    const language = panel.dataset.language ?? '';
    const top = this.getBoundingClientRect().top;
    for (const tabs of document.querySelectorAll<CodeTabs>('code-tabs')) tabs.show(language);
    scrollBy({ top: this.getBoundingClientRect().top - top, behavior: 'instant' });
    remember('language', language);
  }

  #onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = this.#tabs.findIndex((tab) => tab.tabIndex === 0);
    const next = this.#tabs[(at + step + this.#tabs.length) % this.#tabs.length];
    next?.click();
    next?.focus();
  }
}

/** Brings every <code-tabs> of the page to life. */
export function defineCodeTabs(): void {
  customElements.define('code-tabs', CodeTabs);
}
