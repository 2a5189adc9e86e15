import { remember } from './remember.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const icons: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

/** One button through three themes: as the system, light, dark. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    // A changed name of the button that has the focus is not read out everywhere.
    const status = Object.assign(document.createElement('span'), { className: 'unseen' });
    status.setAttribute('role', 'status');
    this.replaceChildren(button, status);
    this.#label(button);
    button.addEventListener('click', () => {
      const next = themes[(themes.indexOf(this.#theme) + 1) % themes.length] ?? 'system';
      if (next === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      this.#label(button);
      status.textContent = button.title;
      remember('theme', next);
    });
  }

  get #theme(): Theme {
    return themes.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system';
  }

  #label(button: HTMLButtonElement): void {
    button.textContent = icons[this.#theme];
    const text = this.dataset[this.#theme] ?? '';
    button.setAttribute('aria-label', text);
    button.title = text;
  }
}

/** Brings every <theme-switch> of the page to life. */
export function defineThemeSwitch(): void {
  customElements.define('theme-switch', ThemeSwitch);
}
