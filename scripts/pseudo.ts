// npm run pseudo: builds the site with English pseudo-translated (accents, 40 % longer, in brackets) into .cache/pseudo/site,
// to see what is not translatable and what does not fit. Look at it: OUT_DIR=.cache/pseudo/site npm run serve
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSite } from './build/site.ts';
import { pseudoSite, pseudoRoot } from './pseudo/place.ts';
import { writePseudoContent } from './pseudo/content.ts';

const root = resolve(pseudoRoot);
mkdirSync(root, { recursive: true });
writePseudoContent(process.env.CONTENT_ROOT ?? process.cwd(), root);
// A language more is nothing that the site has to know of: it is other content.
process.env.CONTENT_ROOT = root;
process.env.OUT_DIR = pseudoSite;
process.exit((await buildSite()) ? 0 : 1);
