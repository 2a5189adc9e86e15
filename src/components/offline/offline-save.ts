import type { Lang } from '../../i18n/languages.ts';
import type { Strings } from '../../schema/strings.ts';

/** What the markup tells the control. */
export interface SaveConfig {
  readonly lang: Lang;
  readonly tag: string;
  readonly base: string;
  readonly languages: Strings['languageNames'];
  readonly texts: Omit<Strings['offline'], 'noScript'>;
}

/** Where a reader saves a language and removes it. What it does is loaded after the page. */
class OfflineSave extends HTMLElement {
  connectedCallback(): void {
    import('./save-control.ts').then(
      ({ SaveControl }) => new SaveControl(this, JSON.parse(this.dataset.config ?? '') as SaveConfig),
      () => {
        const status = this.querySelector('[role=status]');
        if (status !== null) status.textContent = this.dataset.failed ?? '';
      },
    );
  }
}

/** Brings <offline-save> to life. */
export function defineOfflineSave(): void {
  customElements.define('offline-save', OfflineSave);
}
