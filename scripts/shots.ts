// npm run shots: builds nothing; takes the picture of the README (docs/page.png) from the built site.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { serveSite } from './serve/server.ts';
import { ensureChromium } from './test/chromium.ts';

const { server, url } = await serveSite('dist');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await page.goto(`${url}pt/python/connectionreseterror/`, { waitUntil: 'networkidle' });
mkdirSync('docs', { recursive: true });
await page.screenshot({ path: 'docs/page.png' });
await browser.close();
server.close();
console.log('docs/page.png is taken');
