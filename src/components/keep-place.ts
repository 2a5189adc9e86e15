/** The language links keep the section that is in the address, and the choice is remembered for the root page. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
      try {
        localStorage.setItem('lang', link.dataset.lang ?? '');
      } catch {
        // Storage can be denied: the root page then goes by the browser's languages.
      }
    });
  }
}
