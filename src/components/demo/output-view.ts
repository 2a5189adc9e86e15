import { makeVisible } from '../../i18n/visible.ts';
import type { FileDescriptor, UncaughtError } from '../../playground/protocol.ts';
import { describePlace } from './describe-run.ts';
import type { Texts } from './texts.ts';

type Chunks = readonly (readonly [FileDescriptor, string])[];

/** What a run prints, in the place of the recording. What a program printed is only ever shown as text. */
export class OutputView {
  readonly #box: HTMLElement;
  readonly #texts: Texts;
  readonly #live: HTMLElement;
  readonly #recorded = document.createElement('details');
  readonly #recording: readonly Element[];
  #fd: FileDescriptor | undefined;
  #tail: Text | undefined;
  /** Counts what it showed: a line that comes late belongs to one of them. */
  turn = 0;

  /** @param box what holds the buttons and, below them, the recording */
  constructor(box: HTMLElement, buttons: HTMLElement, texts: Texts) {
    this.#box = box;
    this.#texts = texts;
    this.#live = make('div', 'live');
    this.#recording = [...box.children].filter((child) => child !== buttons);
    const [caption] = this.#recording;
    this.#recorded.append(make('summary', '', caption?.textContent.trim() ?? ''));
  }

  /** Empties the place for a new run. It keeps its height meanwhile, so that the page does not jump. */
  start(): void {
    this.turn += 1;
    this.#box.style.minHeight = `${this.#box.offsetHeight}px`;
    this.#fd = this.#tail = undefined;
    this.#live.replaceChildren(make('p', '', this.#texts.live));
    this.#recorded.hidden = true;
    this.#recorded.open = false;
    this.#recorded.append(...this.#recording.slice(1));
    this.#recording[0]?.remove();
    this.#box.append(this.#live, this.#recorded);
  }

  /** Adds what was printed; stdout and stderr in blocks of their own, in the order in which they came. */
  print(chunks: Chunks): void {
    for (const [fd, text] of chunks) {
      if (this.#tail === undefined || fd !== this.#fd) this.#open(fd);
      this.#tail?.appendData(makeVisible(text));
      this.#fd = fd;
    }
  }

  /**
   * Says how it ended. Where nothing came of a run, the recording is back.
   * @param isRecordingShown when it did not do what was recorded
   */
  finish(error: UncaughtError | undefined, exitCode: number | undefined, isRecordingShown: boolean): void {
    if (error === undefined && exitCode === undefined && this.#tail === undefined) return this.reset();
    if (error !== undefined) {
      const place = describePlace(this.#texts, error, exitCode);
      const text = make('pre', 'err', makeVisible(error.messages.join('\n')));
      setVerbatim(text);
      this.#live.append(
        make('p', 'err', [this.#texts.uncaught, place].filter((part) => part !== '').join(' · ')),
        text,
      );
    } else if (this.#tail === undefined) {
      this.#live.firstElementChild?.append(` · ${this.#texts.silent}`);
    }
    this.#recorded.hidden = !isRecordingShown;
    this.#box.style.minHeight = '';
    // Long output scrolls in its box, by keyboard too.
    if (this.#live.scrollHeight > this.#live.clientHeight) {
      this.#live.tabIndex = 0;
      this.#live.setAttribute('role', 'group');
      this.#live.setAttribute('aria-label', this.#texts.live);
    } else for (const name of ['tabindex', 'role', 'aria-label']) this.#live.removeAttribute(name);
  }

  /** Adds a line below the output. */
  add(node: Node): void {
    this.#live.append(node);
  }

  /** The recording as it was. */
  reset(): void {
    this.turn += 1;
    this.#live.remove();
    this.#recorded.remove();
    this.#box.style.minHeight = '';
    this.#box.append(...this.#recording);
  }

  #open(fd: FileDescriptor): void {
    const block = document.createElement('pre');
    setVerbatim(block);
    this.#tail = document.createTextNode('');
    block.append(this.#tail);
    if (fd === 1) return this.#live.append(block);
    const group = make('div', 'stderr');
    // The stream's name, which no language translates.
    // eslint-disable-next-line no-restricted-syntax
    const label = make('p', '', 'stderr');
    label.translate = false;
    group.append(label, block);
    this.#live.append(group);
  }
}

/** An element with a class and a text. */
export function make(tag: string, className: string, text = ''): HTMLElement {
  const element = Object.assign(document.createElement(tag), { textContent: text });
  if (className !== '') element.className = className;
  return element;
}

/** What a program prints is in nobody's language, and not to be translated. */
function setVerbatim(element: HTMLElement): void {
  element.translate = false;
  element.lang = 'en';
}
