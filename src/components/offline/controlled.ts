// For readers who have saved a language, on every page: loaded when the worker answers for the page, by nobody else.
import type { Lang } from '../../i18n/languages.ts';
import { sharedFragment, type ToWorker } from '../../offline/messages.ts';
import { createPlaces } from '../../offline/places.ts';

const places = createPlaces(import.meta.env.BASE_URL);
const { serviceWorker } = navigator;
const tell = (message: ToWorker, ports: MessagePort[] = []): void =>
  serviceWorker.controller?.postMessage(message, ports);

linkManifest();
// After a deploy, the worker that comes with it knows of a newer version.
serviceWorker.addEventListener('controllerchange', () => tell({ type: 'refresh' }));
tell({ type: 'refresh' });
if (location.hash === sharedFragment) receiveShared();

/** The site can be installed as an app, and be shared with, where the worker answers: without it, a shared text would go to a server. */
export function linkManifest(): void {
  if (document.querySelector('link[rel=manifest]') !== null) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = places.manifest(document.body.dataset.lang as Lang);
  document.head.append(link);
}

/** Puts what was shared into the box, as if it had been pasted. */
function receiveShared(): void {
  history.replaceState(history.state, '', location.pathname);
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<string | undefined>) => {
    const field = document.querySelector<HTMLTextAreaElement>('search-box textarea');
    if (data === undefined || field === null) return;
    field.focus();
    field.value = data;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  });
  port1.start();
  tell({ type: 'shared' }, [port2]);
}
