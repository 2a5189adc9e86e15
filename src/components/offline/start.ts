/** Loads what has to do with reading offline where there is something to do: nothing on most pages, for most readers. */
export function startOffline(): void {
  // Only readers who have saved a language have a worker. Old browsers, and addresses without HTTPS, know none.
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (serviceWorker?.controller) import('./controlled.ts').catch(() => undefined);
  const host = document.querySelector<HTMLElement>('[data-offline]');
  if (host === null) return;
  const status = host.querySelector('[role=status]');
  if (status !== null) status.textContent = document.body.dataset.loading ?? '';
  import('./elements.ts').then(
    (elements) => elements.start(host),
    () => {
      if (status !== null) status.textContent = host.dataset.offline ?? '';
    },
  );
}
