import { createPlaces, type Places } from '../../offline/places.ts';
import { problemOf, type Problem } from '../../offline/problem.ts';
import { isSupported, registerWorker, removeAll } from '../../offline/registration.ts';
import { loadHead, readSavedWithPython, saveLanguage } from '../../offline/save.ts';
import { readSaved } from '../../offline/saved.ts';
import { element } from '../box/element.ts';
import { addStyles } from '../styles.ts';
import { describeSaved, type Situation } from './describe-saved.ts';
import type { SaveConfig } from './elements.ts';
import css from './offline.css?inline';

/** Saves a language on this device, shows how far it is, and removes it again. */
export class SaveControl {
  readonly #config: SaveConfig;
  readonly #places: Places;
  readonly #status: HTMLElement;
  readonly #lines = element('div');
  readonly #save = element('button', { type: 'button', class: 'go' });
  readonly #remove = element('button', { type: 'button' });
  readonly #cancel = element('button', { type: 'button' });
  readonly #python = element('input', { type: 'checkbox' });
  readonly #pythonLabel = element('span');
  readonly #choice = element('label', {}, this.#python, this.#pythonLabel);
  readonly #progress = element('progress', { max: '1', value: '0' });
  readonly #share = element('span', { 'aria-hidden': 'true' });
  readonly #bar = element('p', { class: 'bar' }, this.#progress, this.#share);
  #situation: Situation = { saved: undefined, head: undefined };
  #running: AbortController | undefined;

  /** @throws {Error} when the markup is not that of the control */
  constructor(host: HTMLElement, config: SaveConfig) {
    const status = host.querySelector<HTMLElement>('[role=status]');
    if (status === null) throw new Error('a control without its parts');
    this.#config = config;
    this.#places = createPlaces(config.base);
    this.#status = status;
    this.#progress.setAttribute('aria-label', config.texts.progress);
    this.#remove.textContent = config.texts.remove;
    this.#cancel.textContent = config.texts.cancel;
    const buttons = element('div', { class: 'acts' }, this.#save, this.#cancel, this.#remove);
    addStyles(css);
    host.prepend(this.#lines, this.#choice, buttons, this.#bar);
    this.#save.addEventListener('click', () => void this.#start());
    this.#cancel.addEventListener('click', () => this.#running?.abort());
    this.#remove.addEventListener('click', () => void this.#clear());
    this.#draw();
    void this.#look();
  }

  /** Asks the browser what it has, and the site what there is. */
  async #look(): Promise<void> {
    if (!isSupported()) return this.#say(this.#textOf('unsupported'));
    const saved = await readSavedWithPython(this.#places);
    const offered = loadHead(this.#places, this.#config.lang);
    const head = await offered.catch(() => undefined);
    this.#situation = { saved, head };
    this.#say('');
    this.#draw();
    // Without a connection, what is saved speaks for itself.
    if (head === undefined && saved === undefined)
      await offered.catch((error: unknown) => this.#say(this.#textOf(problemOf(error))));
  }

  async #start(): Promise<void> {
    const { saved, head } = this.#situation;
    const { lang, texts } = this.#config;
    const isSame = saved?.lang === lang;
    const addsPython = isSame && saved.version === head?.version;
    const controller = new AbortController();
    this.#running = controller;
    this.#say('');
    this.#showProgress(0);
    this.#draw();
    this.#cancel.focus();
    let outcome = texts.done;
    try {
      // Asked, not needed: what is stored may otherwise be dropped when space is short. WebKitGTK has nothing to ask.
      void (navigator as Partial<Navigator>).storage?.persist().catch(() => false);
      await saveLanguage(this.#places, {
        lang,
        python: addsPython || (isSame && saved.python) || this.#python.checked,
        signal: controller.signal,
        onProgress: (share) => this.#showProgress(share),
      });
      await registerWorker(this.#places);
      (await import('./controlled.ts')).linkManifest();
    } catch (error) {
      // Pages without a worker would never be shown.
      if (!controller.signal.aborted && saved === undefined) await this.#undo(error);
      outcome = controller.signal.aborted ? texts.cancelled : this.#textOf(problemOf(error));
    }
    this.#running = undefined;
    await this.#refresh(this.#save);
    this.#say(outcome);
  }

  /** What the download brought stays for the next try; what says that it is saved must not stay without a worker. */
  async #undo(error: unknown): Promise<void> {
    const isSaved = (await readSaved(this.#places)) !== undefined;
    if (isSaved || problemOf(error) === 'unavailable') await removeAll(this.#places).catch(() => undefined);
  }

  async #clear(): Promise<void> {
    let outcome = this.#config.texts.removed;
    try {
      await removeAll(this.#places);
      // Without the worker, what is shared with an app would go to a server.
      document.querySelector('link[rel=manifest]')?.remove();
    } catch (error) {
      outcome = this.#textOf(problemOf(error));
    }
    await this.#refresh(this.#remove);
    this.#say(outcome);
  }

  /** Shows what is saved now, before it is said; a button that goes leaves the focus to the next. */
  async #refresh(pressed: HTMLElement): Promise<void> {
    const hadFocus = [pressed, this.#cancel].includes(document.activeElement as HTMLElement);
    this.#situation = { ...this.#situation, saved: await readSavedWithPython(this.#places) };
    this.#draw();
    if (hadFocus) [this.#save, this.#remove].find(({ hidden }) => !hidden)?.focus();
  }

  #draw(): void {
    const isRunning = this.#running !== undefined;
    const { lines, save, remove, python } = describeSaved(this.#situation, this.#config);
    this.#lines.replaceChildren(...lines.map((line) => element('p', {}, line)));
    this.#save.textContent = save ?? '';
    this.#save.hidden = save === undefined || isRunning;
    this.#remove.hidden = remove === undefined || isRunning;
    this.#cancel.hidden = this.#bar.hidden = !isRunning;
    this.#pythonLabel.textContent = python ?? '';
    this.#choice.hidden = python === undefined || isRunning;
  }

  #showProgress(share: number): void {
    this.#progress.value = share;
    this.#share.textContent = share.toLocaleString(this.#config.tag, { style: 'percent' });
  }

  #textOf(problem: Problem | undefined): string {
    return this.#config.texts.problems[problem ?? 'changed'];
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
