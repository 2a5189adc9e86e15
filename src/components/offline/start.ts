/** Loads what has to do with reading offline where there is something to do: nothing on most pages, for most readers. */
export function startOffline(): void {
  // Only readers who have saved a language have a worker. Old browsers, and addresses without HTTPS, know none.
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (serviceWorker?.controller) void import('./controlled.ts');
  const host = document.querySelector<HTMLElement>('[data-offline]');
  if (host === null) return;
  import('./elements.ts').then(
    (elements) => elements.start(host),
    () => host.querySelector('[role=status]')?.append(host.dataset.offline ?? ''),
  );
}
