import { keep } from './remember.ts';

/** The language links keep the section that is in the address, and the choice is remembered for the root page. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
      // Where it is not kept, the root page goes by the browser's languages.
      keep('lang', link.dataset.lang ?? '');
    });
  }
}
