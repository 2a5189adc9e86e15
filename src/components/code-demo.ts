import type { Player } from './demo/player.ts';
import { quickly } from './waiting.ts';

/** The buttons of one program. All that they do is loaded with the first click. */
export class CodeDemo extends HTMLElement {
  readonly status = document.createElement('p');
  #player: Promise<Player> | undefined;
  #isLoading = false;

  connectedCallback(): void {
    // Here before it speaks, or screen readers would not hear it.
    this.status.setAttribute('role', 'status');
    this.append(this.status);
    this.addEventListener('click', ({ target, detail }) => {
      const { value } = (target as Element).closest('button') ?? {};
      // The second click of a double one would stop what the first has started.
      if (value !== undefined && detail < 2 && !this.#isLoading)
        this.player.then(
          (player) => player.act(value),
          () => undefined,
        );
    });
  }

  /** What runs and edits the program; when it cannot be loaded, the page says so, and the next click tries again. */
  get player(): Promise<Player> {
    this.#player ??= this.#load();
    return this.#player;
  }

  async #load(): Promise<Player> {
    const { loading = '' } = document.body.dataset;
    const waiting = setTimeout(() => (this.status.textContent = loading), quickly);
    this.#isLoading = true;
    try {
      const { createPlayer } = await import('./demo/player.ts');
      const player = await createPlayer(this);
      this.status.textContent = '';
      return player;
    } catch (error) {
      this.#player = undefined;
      this.status.textContent = this.dataset.failed ?? '';
      throw error;
    } finally {
      clearTimeout(waiting);
      this.#isLoading = false;
    }
  }
}

/** Brings every <code-demo> of the page to life; code that comes in an address is shown, not run. */
export function defineCodeDemo(): void {
  customElements.define('code-demo', CodeDemo);
  const open = (): void => {
    if (!location.hash.startsWith('#code=')) return;
    import('./demo/shared-link.ts')
      .then((link) => link.openSharedLink())
      .catch(() => {
        const first = document.querySelector<CodeDemo>('code-demo[data-file]');
        if (first !== null) first.status.textContent = first.dataset.failed ?? '';
      });
  };
  addEventListener('hashchange', open);
  open();
}
