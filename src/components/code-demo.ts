import type { Player } from './demo/player.ts';

/** The buttons of one program. All that they do is loaded with the first click. */
export class CodeDemo extends HTMLElement {
  readonly status = document.createElement('p');
  #player: Promise<Player> | undefined;

  connectedCallback(): void {
    // Here before it speaks, or screen readers would not hear it.
    this.status.setAttribute('role', 'status');
    this.append(this.status);
    this.addEventListener('click', ({ target, detail }) => {
      const { value } = (target as Element).closest('button') ?? {};
      // The second click of a double one would stop what the first has started.
      if (value !== undefined && detail < 2)
        this.player.then(
          (player) => player.act(value),
          () => undefined,
        );
    });
  }

  /** What runs and edits the program; when it cannot be loaded, the page says so, and the next click tries again. */
  get player(): Promise<Player> {
    this.#player ??= import('./demo/player.ts')
      .then(({ createPlayer }) => createPlayer(this))
      .catch((error: unknown) => {
        this.#player = undefined;
        this.status.textContent = this.dataset.failed ?? '';
        throw error;
      });
    return this.#player;
  }
}

/** Brings every <code-demo> of the page to life; code that comes in an address is shown, not run. */
export function defineCodeDemo(): void {
  customElements.define('code-demo', CodeDemo);
  const open = (): void => {
    if (location.hash.startsWith('#code=')) void import('./demo/shared-link.ts').then((link) => link.openSharedLink());
  };
  addEventListener('hashchange', open);
  open();
}
