import { expect, it } from 'vitest';
import { missingEngines } from './browsers.ts';

it('an engine that is not here is named, with what to install', () => {
  expect(missingEngines({ Chromium: '/usr/bin/chromium' })).toEqual([
    'Firefox (Debian: firefox-esr)',
    'WebKit (Debian: webkit2gtk-driver, xvfb)',
  ]);
  expect(missingEngines({})[0]).toBe('Chromium (Debian: chromium)');
  const webkit = { driver: 'WebKitWebDriver', browser: 'MiniBrowser', display: 'Xvfb' };
  expect(missingEngines({ Chromium: 'a', Firefox: 'b', WebKit: webkit })).toEqual([]);
});
