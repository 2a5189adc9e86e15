// npm run build: checks the content, builds the site into dist/ and indexes it.
import { buildSite } from './build/site.ts';

process.exit((await buildSite()) ? 0 : 1);
