/** Numbers of chance that a seed repeats: sfc32, 128 bits of state. https://pracrand.sourceforge.net/RNG_engines.txt */
export class Random {
  readonly #state: Uint32Array;

  constructor(seed: number) {
    this.#state = Uint32Array.of(0x9e3779b9, seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 1);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** A whole number from 0 to 2³² − 1. */
  next(): number {
    const [a = 0, b = 0, c = 0, count = 0] = this.#state;
    const sum = (a + b + count) >>> 0;
    this.#state.set([b ^ (b >>> 9), c + (c << 3), ((c << 21) | (c >>> 11)) + sum, count + 1]);
    return sum;
  }

  /** A whole number from 0 to limit − 1; 0 when there is none. */
  below(limit: number): number {
    return limit <= 1 ? 0 : this.next() % limit;
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of a list. @throws {Error} when it is empty */
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined && list.length === 0) throw new Error('nothing to pick from');
    return found as T;
  }
}
