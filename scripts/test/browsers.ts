import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensurePackaged } from '../deploy/debian.ts';
import { findChromium } from './chromium.ts';

/** Chromium is driven by Playwright, the others by drivers of our own: Playwright cannot drive what Debian has of them. */
export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

/** The programs that drive WebKitGTK's small browser on a display of its own. */
export interface WebkitPrograms {
  /** WebKitWebDriver */
  readonly driver: string;
  /** MiniBrowser */
  readonly browser: string;
  /** Xvfb */
  readonly display: string;
}

/** What is installed, by engine. */
export interface Installed {
  readonly Chromium?: string;
  readonly Firefox?: string;
  readonly WebKit?: WebkitPrograms;
}

/** Debian's packages for an engine, each with a file that it brings. */
const packages = {
  Chromium: [['/usr/bin/chromium', 'chromium']],
  Firefox: [['/usr/bin/firefox-esr', 'firefox-esr']],
  WebKit: [
    ['/usr/bin/WebKitWebDriver', 'webkit2gtk-driver'],
    ['/usr/bin/Xvfb', 'xvfb'],
  ],
} as const;

/** All engines, in the order of the tables. */
export const engines: readonly Engine[] = ['Chromium', 'Firefox', 'WebKit'];

/** Finds the engines that are installed. */
export function findEngines(): Installed {
  const chromium = findChromium();
  const firefox = find(['firefox', 'firefox-esr'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
  const driver = find(['WebKitWebDriver']);
  const display = find(['Xvfb']);
  const browser = ['x86_64', 'aarch64']
    .flatMap((machine) => ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}`))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return {
    ...(chromium === undefined ? {} : { Chromium: chromium }),
    ...(firefox === undefined ? {} : { Firefox: firefox }),
    ...(driver === undefined || display === undefined || browser === undefined
      ? {}
      : { WebKit: { driver, browser, display } }),
  };
}

/** The engines that are not installed, with what to install: 'WebKit (Debian: webkit2gtk-driver, xvfb)'. */
export function missingEngines(installed = findEngines()): string[] {
  return engines
    .filter((engine) => installed[engine] === undefined)
    .map((engine) => `${engine} (Debian: ${packages[engine].map(([, name]) => name).join(', ')})`);
}

/**
 * Finds the engines, after installing Debian's packages of those that are not here, where this process may. Says what it
 * could not have.
 */
export function ensureEngines(): Installed {
  const installed = findEngines();
  for (const engine of engines) {
    if (installed[engine] !== undefined) continue;
    try {
      for (const [file, name] of packages[engine]) ensurePackaged(file, [name]);
    } catch (error) {
      console.error(`${engine}: ${(error as Error).message}`);
    }
  }
  return findEngines();
}

function find(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find((path) =>
    existsSync(path),
  );
}
