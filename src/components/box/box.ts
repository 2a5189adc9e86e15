import { fill, fillCount } from '../../i18n/fill.ts';
import { makeVisible } from '../../i18n/visible.ts';
import type { Reloadable } from '../../search/reload.ts';
import type { Results, SearchSession } from '../../search/session.ts';
import type { BoxConfig } from '../search-box.ts';
import { addStyles } from '../styles.ts';
import { quickly } from '../waiting.ts';
import { announceCard } from './announce.ts';
import { AnswerCard } from './answer-card.ts';
import { element } from './element.ts';
import { OptionList } from './option-list.ts';
import { describeFailures, renderResults } from './result-list.ts';
import css from './box.css?inline';

/** Characters of a text, and bytes of a file, that are read. */
const longest = 1_000_000;
/** Lines that the field in the header grows to. */
const mostRows = 6;

/** What the box does once it is used: reads what is typed, pasted and dropped, and shows what it is. */
export class Box {
  readonly #config: BoxConfig;
  readonly #session: Reloadable<SearchSession>;
  readonly #field: HTMLTextAreaElement;
  readonly #results: HTMLElement;
  readonly #answer = element('div');
  readonly #list = element('div');
  readonly #busy = element('p', { hidden: '' });
  readonly #options: OptionList;
  readonly #status: HTMLElement;
  readonly #isLarge: boolean;
  /** What results are wanted of; '' when none are. */
  #asked = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #card: { readonly view: unknown; readonly card: AnswerCard } | undefined;

  /**
   * @param session what answers, on its way
   * @throws {Error} when the markup is not that of the box
   */
  constructor(host: HTMLElement, config: BoxConfig, session: Reloadable<SearchSession>) {
    const field = host.querySelector('textarea');
    const results = host.querySelector<HTMLElement>('[data-results]');
    const status = host.querySelector<HTMLElement>('[role=status]');
    if (field === null || results === null || status === null) throw new Error('a box without its parts');
    this.#config = config;
    this.#session = session;
    this.#field = field;
    this.#results = results;
    this.#status = status;
    this.#isLarge = host.querySelector('.paste') !== null;
    this.#options = new OptionList(this.#list, field);
    results.replaceChildren(this.#answer, this.#list, element('div', {}, this.#busy));
    // Arrows scroll it from the field: by itself, a browser would make it a stop without a name.
    results.tabIndex = -1;
    this.#busy.textContent = config.strings.loading;
    field.setAttribute('aria-controls', results.id);
    addStyles(css);
    field.addEventListener('input', () => this.#read());
    field.addEventListener('focus', () => this.#read());
    field.addEventListener('paste', (event) => {
      if ((event.clipboardData?.getData('text').length ?? 0) <= longest) return;
      event.preventDefault();
      void this.#refuse();
    });
    host.addEventListener('keydown', (event) => this.#onKey(event));
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#isLarge && !host.contains(relatedTarget as Node | null)) this.#close();
    });
    // Whoever has left the field meanwhile is not interrupted.
    const isLeft = !this.#isLarge && !host.contains(document.activeElement);
    if (field.value === '' || isLeft) this.#close();
    else this.#read();
  }

  /** Reads a file as if its text had been pasted; says so when it cannot, as with a folder. Never rejects. */
  async open(file: File): Promise<void> {
    this.#field.focus();
    if (file.size > longest) return this.#refuse();
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return this.#refuse('unreadable');
    this.#field.value = text;
    this.#read();
  }

  #read(): void {
    const text = this.#field.value.trim();
    this.#grow(text.split('\n', mostRows).length);
    if (text === '') return this.#close();
    if (text.length > longest) {
      this.#field.value = '';
      return void this.#refuse();
    }
    this.#asked = text;
    this.#setBusy(true);
    void this.#search(text);
  }

  async #search(text: string): Promise<void> {
    const session = await this.#session.ask();
    if (this.#asked !== text) return;
    if (session === undefined) {
      const { failed, browse } = this.#config.strings;
      return this.#tell(failed, ' ', element('a', { href: this.#config.index }, browse));
    }
    await session.search(text, (results) => {
      if (this.#asked === text) this.#show(results, makeVisible(text));
    });
  }

  /** Says that more is on its way, when it does not come at once. */
  #setBusy(isBusy: boolean): void {
    clearTimeout(this.#waiting);
    if (!isBusy) this.#busy.hidden = true;
    if (!isBusy || !this.#busy.hidden) return;
    this.#waiting = setTimeout(() => {
      this.#busy.hidden = this.#results.hidden = false;
      this.#say([this.#status.textContent, this.#busy.textContent].join(' ').trim());
    }, quickly);
  }

  /** The field in the header has one line, until it gets more. */
  #grow(lines: number): void {
    if (!this.#isLarge) this.#field.rows = lines;
  }

  /** Says why a text or a file is not read. */
  async #refuse(why: 'tooLong' | 'unreadable' = 'tooLong'): Promise<void> {
    this.#asked = '';
    this.#setBusy(false);
    const texts = await (await this.#session.ask())?.texts();
    this.#grow(1);
    this.#tell(texts?.[why] ?? this.#config.strings.failed);
  }

  /** Shows a sentence instead of results, and has it read out. */
  #tell(said: string, ...more: (string | Node)[]): void {
    this.#setBusy(false);
    this.#card = undefined;
    this.#answer.replaceChildren(element('p', {}, said, ...more));
    this.#list.replaceChildren();
    this.#results.hidden = false;
    this.#say(said);
  }

  #show(results: Results, query: string): void {
    const { card, isPartial } = results;
    this.#setBusy(isPartial);
    if (card === undefined) {
      this.#card = undefined;
      this.#answer.replaceChildren();
    } else if (this.#card?.view !== card.view) {
      this.#card = { view: card.view, card: new AnswerCard(card.view, card.texts, (text) => this.#say(text)) };
      this.#answer.replaceChildren(this.#card.card.element);
    }
    if (card?.fragment !== undefined) this.#card?.card.complete(card.fragment);
    this.#options.replace(renderResults(results, query, this.#config));
    this.#results.hidden = false;
    this.#say(this.#describe(results, query));
  }

  #describe(results: Results, query: string): string {
    const { card, names, sections, isPartial, texts } = results;
    const count = names.length + sections.length;
    const failures = describeFailures(results, this.#config.strings.failed);
    const isWhole = !results.failed.names && !results.failed.words;
    return [
      card === undefined ? '' : announceCard(card.view),
      count > 0 && texts !== undefined ? fillCount(texts.results, count, document.documentElement.lang) : '',
      count === 0 && card === undefined && !isPartial && isWhole && texts !== undefined
        ? fill(texts.none, { query })
        : '',
      ...failures,
      isPartial && !this.#busy.hidden ? this.#busy.textContent : '',
    ]
      .filter((text) => text !== '')
      .join(' ');
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target, isComposing, shiftKey } = event;
    if (key === 'Escape' && !this.#results.hidden) {
      event.preventDefault();
      this.#field.focus();
      this.#close();
    }
    if (target !== this.#field || isComposing) return;
    if (key === 'Enter' && !shiftKey) {
      event.preventDefault();
      const link =
        this.#options.active ?? this.#card?.card.element.querySelector<HTMLElement>('a.go') ?? this.#options.first;
      if (!this.#results.hidden) link?.click();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !this.#results.hidden && this.#choosesWith(key)) {
      if (this.#options.move(key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    }
  }

  /** In a text of several lines, arrows move the cursor; from its end, they choose. */
  #choosesWith(key: string): boolean {
    const { value, selectionStart } = this.#field;
    if (this.#options.active !== undefined || !value.trim().includes('\n')) return true;
    return key === 'ArrowDown' && selectionStart === value.length;
  }

  #close(): void {
    this.#asked = '';
    this.#setBusy(false);
    this.#results.hidden = true;
    this.#options.leave();
    this.#grow(1);
    this.#say('');
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
