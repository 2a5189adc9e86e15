import { OfflineError } from './problem.ts';
import type { Places } from './places.ts';
import { deleteCaches, readSaved } from './saved.ts';

/** Can this browser, at this address, have a worker at all? */
export function isSupported(): boolean {
  // A browser that denies storage may throw here.
  try {
    return 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;
  } catch {
    return false;
  }
}

/**
 * Starts the worker, or finds it there; resolves when it is active.
 * @throws {OfflineError} when the browser refuses, or when the site has taken its worker back (docs/offline.md)
 */
export async function registerWorker(places: Places): Promise<void> {
  const { serviceWorker } = navigator;
  let registration: ServiceWorkerRegistration;
  try {
    // The browser's HTTP cache is never asked for the worker: a deploy, and a worker that is taken back, arrive with the next page.
    registration = await serviceWorker.register(places.worker, { scope: places.base, updateViaCache: 'none' });
  } catch (cause) {
    const problem = cause instanceof TypeError ? 'network' : 'denied';
    throw new OfflineError(problem, String(cause), { cause });
  }
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  const isActive = worker !== null && (await isActivated(worker));
  // The kill switch has deleted it, whether or not it lives to be active.
  if ((await readSaved(places)) === undefined) throw new OfflineError('unavailable', 'the site takes its worker back');
  if (!isActive) throw new OfflineError('network', 'the worker did not start');
}

function isActivated(worker: ServiceWorker): Promise<boolean> {
  return new Promise((done) => {
    const look = (): void => {
      if (worker.state === 'activated') done(true);
      if (worker.state === 'redundant') done(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Deletes everything that was saved, and the worker. */
export async function removeAll(places: Places): Promise<void> {
  await deleteCaches(places.prefix);
  const registration = await navigator.serviceWorker.getRegistration(places.base);
  // The host may have a worker of somebody else above us.
  if (new URL(registration?.scope ?? location.origin).pathname === places.base) await registration?.unregister();
  // The worker may have kept something while it was still there.
  await deleteCaches(places.prefix);
}
