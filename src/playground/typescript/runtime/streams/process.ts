// What streams ask of process; stands in for the package `process`. Apart from process.ts, which itself needs streams.
import { loop } from '../loop.ts';

export const process = {
  nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]): void => loop.tick(() => callback(...args)),
  /** Never ended by a pipe. */
  get stdout(): unknown {
    return globalThis.process.stdout;
  },
  get stderr(): unknown {
    return globalThis.process.stderr;
  },
};
