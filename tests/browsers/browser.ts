import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { openFirefox } from './firefox.ts';
import { openWebkit } from './webkit.ts';

/** One page of a browser that Playwright cannot drive as it is installed here. */
export interface DrivenPage {
  readonly open: (url: string) => Promise<void>;
  /** Evaluates an expression in the page, waits for its promise, and gives its value, which must be JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The browsers that are installed: name → how to start it; what is not installed is named with what to install. */
export function findBrowsers(): { found: Record<string, () => Promise<DrivenPage>>; missing: string[] } {
  const firefox = find(['firefox', 'firefox-esr'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
  const driver = find(['WebKitWebDriver']);
  const display = find(['Xvfb']);
  const webkit = ['x86_64', 'aarch64']
    .flatMap((machine) => ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}`))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  const hasWebkit = driver !== undefined && display !== undefined && webkit !== undefined;
  return {
    found: {
      ...(firefox === undefined ? {} : { Firefox: () => openFirefox(firefox) }),
      ...(hasWebkit ? { WebKit: () => openWebkit(driver, webkit, display) } : {}),
    },
    missing: [
      ...(firefox === undefined ? ['Firefox (Debian: firefox-esr)'] : []),
      ...(hasWebkit ? [] : ['WebKit (Debian: webkit2gtk-driver, xvfb)']),
    ],
  };
}

function find(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find((path) =>
    existsSync(path),
  );
}
