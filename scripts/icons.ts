// node scripts/icons.ts: makes public/icons/ from public/icon.svg, in a Chromium. Run it when the drawing changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { ensureChromium } from './test/chromium.ts';

/** Of a maskable icon, the system may cut off all but a circle of 80 % of its width: https://www.w3.org/TR/appmanifest/#icon-masks */
const icons = [
  { name: 'any-192', size: 192, isMaskable: false },
  { name: 'any-512', size: 512, isMaskable: false },
  { name: 'maskable-512', size: 512, isMaskable: true },
];

const drawing = readFileSync('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
try {
  mkdirSync('public/icons', { recursive: true });
  for (const { name, size, isMaskable } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    // The paper to the edges, the drawing within the circle.
    const drawn = isMaskable ? drawing.replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"') : drawing;
    const paper = isMaskable ? '#fbf8f1' : 'transparent';
    await page.setContent(
      `<body style="margin:0;background:${paper}"><style>svg{display:block;width:${size}px;height:${size}px}</style>${drawn}`,
    );
    writeFileSync(`public/icons/${name}.png`, await page.screenshot({ omitBackground: true }));
    console.log(`public/icons/${name}.png`);
  }
} finally {
  await browser.close();
}
