/**
 * Does something that changes the page's height (of programs in two languages, one goes), and keeps the section that the
 * address leads to where the reader sees it.
 */
export function holdPlace(change: () => void): void {
  const target = document.querySelector(':target');
  const top = target?.getBoundingClientRect().top ?? -1;
  change();
  if (target === null || top < 0 || top > innerHeight) return;
  scrollBy({ top: target.getBoundingClientRect().top - top, behavior: 'instant' });
}
