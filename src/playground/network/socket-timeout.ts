/** A timer that starts anew with every refresh, and keeps no program alive. */
export class SocketTimeout {
  readonly #onExpire: () => void;
  #ms = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(onExpire: () => void) {
    this.#onExpire = onExpire;
  }

  /** @param ms 0 turns it off */
  set(ms: number): void {
    this.#ms = ms;
    this.stop();
    this.#start();
  }

  refresh(): void {
    if (this.#timer) this.set(this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #start(): void {
    if (this.#ms <= 0) return;
    this.#timer = setTimeout(this.#onExpire, this.#ms);
    this.#timer.unref();
  }
}
