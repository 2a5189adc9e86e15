/** How long what failed is left alone, in ms: whoever types on without a network asks once a second, not with each letter. */
const pause = 1000;

/** Something that is loaded once, and again when it is asked for after it failed. */
export interface Reloadable<T> {
  /** undefined: it cannot be loaded. */
  readonly ask: () => Promise<T | undefined>;
  /** It was loaded, and turned out not to work. */
  readonly giveUp: () => void;
}

/**
 * @param load never rejects; undefined: it failed
 * @param first what has been begun already
 */
export function reloadOnFailure<T>(load: () => Promise<T | undefined>, first = load()): Reloadable<T> {
  let failedAt: number | undefined;
  const watch = (loading: Promise<T | undefined>): Promise<T | undefined> =>
    loading.then((value) => {
      if (value === undefined) failedAt = performance.now();
      return value;
    });
  let current = watch(first);
  return {
    ask: () => {
      if (failedAt !== undefined && performance.now() - failedAt >= pause) {
        failedAt = undefined;
        current = watch(load());
      }
      return current;
    },
    giveUp: () => {
      failedAt = performance.now();
      current = Promise.resolve(undefined);
    },
  };
}
