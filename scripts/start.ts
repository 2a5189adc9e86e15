// npm start: checks the content, builds, indexes, and serves the production build.
import { buildSite } from './build/site.ts';

if (!(await buildSite())) process.exit(1);
await import('./serve.ts');
