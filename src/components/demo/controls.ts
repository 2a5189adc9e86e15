import { fill } from '../../i18n/fill.ts';
import { formatNumber, type Texts } from './texts.ts';
import { make } from './output-view.ts';

export type ControlState = 'idle' | 'downloading' | 'running';

/** The row of buttons below a program, and what is said there. Whatever changes, the focus stays where the reader has it. */
export class Controls {
  readonly #run: HTMLButtonElement;
  readonly #edit: HTMLButtonElement;
  readonly #reset: HTMLButtonElement;
  readonly #share: HTMLButtonElement;
  readonly #progress = document.createElement('progress');
  readonly #status: HTMLElement;
  readonly #texts: Texts;
  readonly #file: string;
  readonly #languageTag = document.documentElement.lang;

  /** @param row the element that holds the buttons of the page; the others are added */
  constructor(row: HTMLElement, status: HTMLElement, file: string, texts: Texts) {
    this.#texts = texts;
    this.#file = file;
    this.#status = status;
    this.#run = find(row, 'run');
    this.#edit = find(row, 'edit');
    this.#reset = this.#make('reset', texts.reset, fill(texts.resetFile, { file }));
    this.#share = this.#make('share', texts.share);
    this.#edit.after(this.#reset, this.#share);
    this.#progress.hidden = true;
    // The status line says the same in words.
    this.#progress.setAttribute('aria-hidden', 'true');
    status.before(this.#progress);
  }

  /** One button starts and stops, so that it can be pressed again where it was pressed. */
  setState(state: ControlState): void {
    const { run, runFile, stop, stopFile, cancel, cancelFile } = this.#texts;
    const [text, label] = {
      idle: [run, runFile] as const,
      downloading: [cancel, cancelFile] as const,
      running: [stop, stopFile] as const,
    }[state];
    this.#run.textContent = text;
    this.#run.setAttribute('aria-label', fill(label, { file: this.#file }));
    this.#run.classList.toggle('on', state !== 'idle');
    this.#progress.hidden = state !== 'downloading';
    if (state === 'downloading') this.#progress.removeAttribute('value');
  }

  /** While the program is edited, it can be reset and shared instead. */
  setEditing(isEditing: boolean, isShareable: boolean): void {
    const hadFocus = document.activeElement === this.#reset || document.activeElement === this.#share;
    this.#edit.hidden = isEditing;
    this.#reset.hidden = !isEditing;
    this.#share.hidden = !isEditing || !isShareable;
    if (hadFocus && !isEditing) this.#edit.focus();
  }

  /** @param share of all bytes, 0 to 1 @param megabytes that are downloaded in all */
  showProgress(share: number, megabytes: number): void {
    this.#progress.value = share;
    // Half a megabyte at a time: each text is read out.
    const done = Math.floor(share * megabytes * 2) / 2;
    const [from, to] = [done, megabytes].map((n) => formatNumber(n, this.#languageTag, 1));
    this.say(fill(this.#texts.downloading, { done: from ?? '', total: to ?? '' }));
  }

  /** Shows a sentence and has it read out. */
  say(text: string, link?: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
    if (link === undefined) return;
    const anchor = Object.assign(make('a', '', link.replace(/^(.{40}).*/, '$1…')), { href: link });
    this.#status.append(' ', anchor);
  }

  /** Says nothing any more, if this is what it says. */
  takeBack(text: string): void {
    if (this.#status.textContent === text) this.#status.textContent = '';
  }

  focusRun(): void {
    this.#run.focus();
  }

  #make(action: string, text: string, label?: string): HTMLButtonElement {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', value: action, textContent: text, hidden: true });
    if (label !== undefined) button.setAttribute('aria-label', label);
    return button;
  }
}

function find(row: HTMLElement, action: string): HTMLButtonElement {
  const button = row.querySelector<HTMLButtonElement>(`button[value="${action}"]`);
  if (button === null) throw new Error(`no button to ${action}`);
  return button;
}
