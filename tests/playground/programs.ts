import type { Browser, Page } from 'playwright';
import { buildPlayground, type Playground } from '../../scripts/build/playground.ts';
import { loadPublished } from '../../src/catalog/load.ts';
import { buildProgramFiles, type PublishedProgram } from '../../src/catalog/program-files.ts';
import type { Manifest } from '../../src/playground/manifest.ts';
import { entryName, type Entry, type Program } from '../../src/schema/entry.ts';
import { bundle } from './bundle.ts';
import type { ProgramPage, RunOptions, Timed } from './program-page.ts';
import { renderPage } from './serve-page.ts';
import { keyOf } from './verified.ts';

/** A program of the site that runs in the browser. */
export interface BrowserProgram extends PublishedProgram {
  /** ConnectionResetError/demos/retry.ts */
  readonly name: string;
  /** What has to be verified together: a program of each kind is always run. */
  readonly kind: string;
}

/** Every program that runs in the browser, by name. */
export function readPrograms(): BrowserProgram[] {
  const catalog = loadPublished(process.env.CONTENT_ROOT ?? process.cwd());
  const files = buildProgramFiles(catalog);
  return catalog.exceptions
    .flatMap((entry): Entry[] => [entry, ...entry.messages])
    .flatMap((entry) => entry.programs.map((program) => describe(entry, program, files.get(program))))
    .filter((program) => program !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(
  entry: Entry,
  { file, role, language }: Program,
  published: PublishedProgram | undefined,
): BrowserProgram | undefined {
  if (published === undefined || published.file.missing !== undefined) return undefined;
  return { ...published, name: `${entryName(entry)}/${file}`, kind: `${language} ${role}` };
}

/** A page that runs programs with the site's own files. */
export class Stage {
  readonly manifest: Manifest;
  readonly script: string;
  /** What the site has at the addresses of the manifest. */
  readonly files: Playground['files'];

  private constructor({ manifest, files }: Playground, script: string) {
    this.manifest = manifest;
    this.files = files;
    this.script = script;
  }

  /** Builds what the page runs. */
  static async build(): Promise<Stage> {
    const playground = await buildPlayground('/');
    return new Stage(playground, await bundle('program-page.ts', playground.modules));
  }

  /** Opens the page below a built site, whose files it loads, in a browser with an empty cache. */
  async open(browser: Browser, site: string): Promise<Page> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const address = `${site}playground-test/`;
    const body = renderPage(this.script);
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(address);
    return page;
  }

  /** A program's language → the addresses of what it runs on. */
  runtimeOf(language: string): string[] {
    const { frame, nodeRuntime, nodeRuntimeFs, pythonRuntime, pyodide } = this.manifest;
    const files = language === 'python' ? [pythonRuntime, ...Object.values(pyodide)] : [nodeRuntime, nodeRuntimeFs];
    return [frame.scriptHash, ...files.map(({ url }) => url)];
  }

  /** Program → what its verification depends on. */
  keyOf({ hash, file }: BrowserProgram): string {
    return keyOf(hash, this.runtimeOf(file.language));
  }
}

/** Runs a program in a page of the stage. */
export function runIn(page: Page, request: RunOptions): Promise<Timed> {
  return page.evaluate((given) => (window as unknown as { page: ProgramPage }).page.run(given), request);
}
