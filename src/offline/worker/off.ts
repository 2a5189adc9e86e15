// The kill switch: a worker that deletes all that was saved, and itself. It is served in the place of /sw.js when the other one
// must go (docs/offline.md). It answers nothing, so every page comes from the network again.
import { createPlaces } from '../places.ts';
import { deleteCaches } from '../saved.ts';
import { worker } from './scope.ts';

const { prefix } = createPlaces(new URL(worker.registration.scope).pathname);

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => {
  event.waitUntil(deleteCaches(prefix).then(() => worker.registration.unregister()));
});
