import { createPlaces } from '../../offline/places.ts';
import { readSaved } from '../../offline/saved.ts';

/** Of the ways to what is saved, leaves those that lead somewhere. */
class OfflineUnsaved extends HTMLElement {
  connectedCallback(): void {
    void readSaved(createPlaces(this.dataset.base ?? '/')).then((saved) => {
      for (const link of this.querySelectorAll<HTMLElement>('[data-saved]')) {
        link.hidden = link.dataset.saved !== saved?.lang;
      }
      this.hidden = saved === undefined;
    });
  }
}

/** Brings <offline-unsaved> to life. */
export function defineOfflineUnsaved(): void {
  customElements.define('offline-unsaved', OfflineUnsaved);
}
