import { engines, findEngines, missingEngines, type Engine } from '../../scripts/test/browsers.ts';
import { openChromium } from './chromium.ts';
import type { DrivenPage, StartOptions } from './driven-page.ts';
import { openFirefox } from './firefox.ts';
import { openWebkit } from './webkit.ts';

/** Starts a browser with one page. */
export type Start = (options?: StartOptions) => Promise<DrivenPage>;

/** The browsers that are installed: name → how to start it; what is not installed is named with what to install. */
export function findBrowsers(): { found: Partial<Record<Engine, Start>>; missing: string[] } {
  const installed = findEngines();
  const { Chromium: chromium, Firefox: firefox, WebKit: webkit } = installed;
  return {
    found: {
      ...(chromium === undefined ? {} : { Chromium: (options) => openChromium(chromium, options) }),
      ...(firefox === undefined ? {} : { Firefox: (options) => openFirefox(firefox, options) }),
      ...(webkit === undefined ? {} : { WebKit: (options) => openWebkit(webkit, options) }),
    },
    missing: missingEngines(installed),
  };
}

/** Every engine, with how to start it, or undefined. */
export function listBrowsers(): (readonly [Engine, Start | undefined])[] {
  const { found } = findBrowsers();
  return engines.map((engine) => [engine, found[engine]] as const);
}
