// npm run serve: serves the built site (dist/) on http://localhost:4321, or the next free port.
import { serveSite } from './serve/server.ts';

const wanted = Number(process.env.PORT ?? 4321);
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
const { url, port } = await serveSite(process.env.OUT_DIR ?? 'dist', { base, port: wanted });
if (port !== wanted) console.log(`port ${wanted} is busy; using ${port}`);
console.log(`Errata is at ${url}  (Ctrl+C stops it)`);
