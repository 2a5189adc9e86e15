/** Code that is wider than its box becomes a tab stop with a name, so that the keyboard can scroll it; other code does not. */
export function watchScrollableCode(): void {
  const blocks = document.querySelectorAll<HTMLElement>('pre[data-code]');
  // An old browser: as it is laid out now.
  if (!('ResizeObserver' in window)) return blocks.forEach(update);
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) update(target as HTMLElement);
  });
  // Observing reports each block once at the start, when it is laid out anyway.
  for (const block of blocks) observer.observe(block);
}

function update(block: HTMLElement): void {
  if (block.scrollWidth > block.clientWidth) {
    block.tabIndex = 0;
    block.setAttribute('role', 'group');
    block.setAttribute('aria-label', block.dataset.code ?? '');
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) block.removeAttribute(name);
  }
}
