import { fill } from '../../i18n/fill.ts';
import { createPaths } from '../../i18n/paths.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { ProgramFile } from '../../playground/program.ts';
import { runProgram } from '../../playground/run.ts';
import { configureSearch, type SearchConfig } from '../../search/config.ts';
import { carriesCode, encodeShare, isShareable, shareLimits, slotOf } from '../../playground/share.ts';
import type { CodeDemo } from '../code-demo.ts';
import { Controls } from './controls.ts';
import { copyPromised } from './copy-promised.ts';
import { compareRun, describeEnd } from './describe-run.ts';
import { loadErrorPage } from './error-page.ts';
import { addStyles } from '../styles.ts';
import { make, OutputView } from './output-view.ts';
import { pythonMegabytes } from './sizes.ts';
import { SourceView } from './source-view.ts';
import { quickly } from '../waiting.ts';
import css from './player.css?inline';
import type { Texts } from './texts.ts';

/** The one run of the page: another one begins when it has ended. */
let current: { readonly controller: AbortController; readonly end: Promise<unknown> } | undefined;
let texts: Promise<Texts> | undefined;

/** Loads what a program needs to be run or edited here. @throws {Error} when a file cannot be loaded */
export async function createPlayer(host: CodeDemo): Promise<Player> {
  const paths = createPaths(import.meta.env.BASE_URL);
  const lang = document.body.dataset.lang as Lang;
  const addressOf = (name: string): string => paths.to(lang, { kind: 'page', name }).slice(0, -1);
  if (texts === undefined) addStyles(css);
  texts ??= loadJson<Texts>(addressOf('playground.json')).catch((error: unknown) => {
    texts = undefined;
    throw error;
  });
  const program = loadJson<ProgramFile>(paths.file(`programs/${host.dataset.program ?? ''}.json`));
  // Together: one that fails after the other is nobody's surprise.
  const [file, ownTexts] = await Promise.all([program, texts]);
  return new Player(host, file, ownTexts, configureSearch(import.meta.env.BASE_URL, lang));
}

/** Runs, edits and shares one program. */
export class Player {
  readonly #program: ProgramFile;
  readonly #texts: Texts;
  readonly #lookup: SearchConfig;
  readonly #page: string | undefined;
  readonly #controls: Controls;
  readonly #output: OutputView;
  readonly #source: SourceView;
  #controller: AbortController | undefined;

  constructor(host: CodeDemo, program: ProgramFile, ownTexts: Texts, lookup: SearchConfig) {
    const box = host.parentElement;
    const code = host.closest('figure, .program')?.querySelector<HTMLElement>('[data-code]');
    if (box === null || code == null) throw new Error('a program without its code');
    this.#program = program;
    this.#texts = ownTexts;
    this.#lookup = lookup;
    this.#page = pageOf(host);
    this.#controls = new Controls(host, host.status, program.file, ownTexts);
    this.#output = new OutputView(box, host, ownTexts);
    this.#source = new SourceView(code, program, ownTexts, {
      onRun: () => this.#controller ?? void this.#run(),
      onLeave: () => this.#controls.focusRun(),
    });
  }

  /** A button was pressed: run (or stop, while it runs), edit, reset, share. */
  act(action: string): void {
    if (action === 'run' && this.#controller !== undefined) this.#controller.abort();
    else if (action === 'run') void this.#run();
    else if (action === 'edit') void this.#edit();
    else if (action === 'reset') this.#reset();
    else if (action === 'share') void this.#share();
  }

  /** Shows code that came with a link; it runs when the reader says so. */
  async openShared(code: string): Promise<void> {
    if (await this.#edit(code)) this.#source.note(this.#texts.fromLink);
  }

  /** Says why the code of a link is not shown. */
  refuseLink(problem: 'linkDamaged' | 'linkOversized' | 'linkForeign' | 'linkUnreadable'): void {
    this.#source.note(this.#texts[problem]);
  }

  /** → is the code in an editor now? */
  async #edit(text?: string): Promise<boolean> {
    const { loading = '' } = document.body.dataset;
    const waiting = setTimeout(() => this.#controls.say(loading), quickly);
    try {
      await this.#source.edit(text);
    } catch {
      this.#controls.say(this.#texts.unedited);
      return false;
    } finally {
      clearTimeout(waiting);
    }
    this.#controls.takeBack(loading);
    // Reset while it was loading: the original stands there.
    if (!this.#source.isEditing) return false;
    this.#controls.setEditing(true, this.#page !== undefined && isShareable());
    return true;
  }

  #reset(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.#controls.setState('idle');
    this.#controls.setEditing(false, false);
    this.#source.reset();
    this.#output.reset();
    this.#controls.say('');
    if (carriesCode(location.hash)) history.replaceState(null, '', location.pathname);
  }

  async #run(): Promise<void> {
    const controller = new AbortController();
    this.#controller = controller;
    // One program at a time: the sandbox is one.
    const before = current;
    before?.controller.abort();
    const run = Promise.resolve(before?.end).then(() => this.#runAlone(controller.signal));
    current = { controller, end: run.catch(() => undefined) };
    this.#controls.setState('running');
    this.#controls.say(this.#texts.starting);
    await run;
  }

  async #runAlone(signal: AbortSignal): Promise<void> {
    // Reset before it began.
    if (signal.aborted && this.#controller?.signal !== signal) return;
    const { language } = this.#program;
    const source = this.#source.edited;
    let isDownloading = false;
    this.#output.start();
    this.#source.markLine(null);
    const result = await runProgram(
      { program: this.#program, ...(source === undefined ? {} : { source }) },
      {
        signal,
        onStatus: (status) => {
          if (signal.aborted) return;
          isDownloading = status === 'downloading';
          this.#controls.setState(isDownloading ? 'downloading' : 'running');
          if (!isDownloading) this.#controls.say(status === 'starting' ? this.#texts.starting : this.#texts.running);
          // What was said of its size is over with.
          if (status === 'running' && language === 'python') hideSizes();
        },
        onProgress: ({ received, total }) => {
          if (total === 0) return;
          const megabytes = total / 1e6;
          this.#controls.showProgress(
            received / total,
            language === 'python' ? Math.min(megabytes, pythonMegabytes) : megabytes,
          );
        },
        onOutput: (chunks) => this.#output.print(chunks),
      },
    );
    // Reset in the meantime: there is nothing more to be said of this run.
    if (this.#controller?.signal !== signal) return;
    this.#controller = undefined;
    this.#controls.setState('idle');
    const comparison = compareRun(this.#program, result, source !== undefined);
    this.#output.finish(result.error, result.exitCode, comparison !== 'same');
    this.#controls.say(describeEnd(this.#texts, this.#program, result, comparison, isDownloading));
    this.#source.markLine(result.error?.line ?? null);
    // The next run need not wait for it.
    if (result.error !== undefined) void this.#explain(result.error.messages, this.#output.turn);
  }

  /** A way to the page of the error, below it. */
  async #explain(messages: readonly string[], turn: number): Promise<void> {
    const page = await loadErrorPage(this.#lookup, this.#program.language, messages);
    if (page === undefined || turn !== this.#output.turn) return;
    const line = make('p', '');
    line.append(Object.assign(make('a', '', fill(this.#texts.errorPage, { name: page.name })), { href: page.href }));
    this.#output.add(line);
  }

  async #share(): Promise<void> {
    const slot = slotOf(this.#program.file);
    if (slot === undefined) return;
    const { edited } = this.#source;
    const encoded = edited === undefined ? Promise.resolve('') : encodeShare({ slot, code: edited });
    const tooLong = fill(this.#texts.tooLong, { n: shareLimits.fragment / 1024 });
    const link = encoded.then((fragment) => {
      if (fragment === undefined) throw new RangeError(tooLong);
      return new URL(`${this.#page ?? ''}${fragment}`, location.href).href;
    });
    const isCopied = copyPromised(link).then(
      () => true,
      () => false,
    );
    try {
      const made = await link;
      if (await isCopied) this.#controls.say(this.#texts.shared);
      else this.#controls.say(this.#texts.unshared, made);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#controls.say(tooLong);
    }
  }
}

/** The address of the program's own page: this one, or where its card leads; a message's programs have none. */
function pageOf(host: CodeDemo): string | undefined {
  if (host.dataset.file !== undefined) return location.pathname;
  return host.closest('.card')?.querySelector<HTMLAnchorElement>('code-demo > a')?.href;
}

async function loadJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return (await response.json()) as T;
}

function hideSizes(): void {
  for (const note of document.querySelectorAll<HTMLElement>('code-demo small')) note.hidden = true;
}
