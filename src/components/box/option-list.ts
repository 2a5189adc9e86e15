/** The results that the arrow keys choose from while the cursor stays in the field. */
export class OptionList {
  readonly #list: HTMLElement;
  readonly #field: HTMLElement;
  #index = -1;

  constructor(list: HTMLElement, field: HTMLElement) {
    this.#list = list;
    this.#field = field;
  }

  /** The chosen one. */
  get active(): HTMLAnchorElement | undefined {
    return this.#options[this.#index];
  }

  /** The best one. */
  get first(): HTMLAnchorElement | undefined {
    return this.#options[0];
  }

  /** Shows other nodes; an option that was chosen stays chosen. */
  replace(nodes: readonly Node[]): void {
    const href = this.active?.href;
    this.#list.replaceChildren(...nodes);
    this.#choose(this.#options.findIndex((option) => option.href === href));
  }

  /** Chooses the next (1) or the one before (-1), around the ends. → was there anything to choose? */
  move(step: 1 | -1): boolean {
    const { length } = this.#options;
    if (length === 0) return false;
    this.#choose((Math.max(this.#index, step === 1 ? -1 : 0) + step + length) % length);
    this.active?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** Chooses none. */
  leave(): void {
    this.#choose(-1);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  #choose(index: number): void {
    this.#index = index;
    this.#options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (this.active === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', this.active.id);
  }
}
