// map(), filter(), toArray() and the like of streams, one item at a time. Stands in for readable-stream's operators.js.
import { abortError, nodeError } from '../errors.ts';
import { checkSignal, invalidType, mustBe, outOfRange } from '../validate.ts';

type Items = AsyncIterable<unknown>;
interface Options {
  signal?: AbortSignal;
}
type Callback = (item: unknown, options: Options) => unknown;

function checkCallback(name: string, callback: unknown): void {
  if (typeof callback !== 'function') throw invalidType(name, mustBe(['Function', 'AsyncFunction']), callback);
}

/** Each item with what the callback makes of it. */
async function* pairsOf(items: Items, callback: Callback, options: Options = {}): AsyncGenerator<[unknown, unknown]> {
  const { signal } = options;
  checkSignal('options.signal', signal);
  for await (const item of items) {
    if (signal?.aborted) throw abortError(signal.reason);
    yield [item, await callback(item, options)];
  }
}

async function* mapped(items: Items, callback: Callback, options?: Options): Items {
  for await (const [, result] of pairsOf(items, callback, options)) yield result;
}

async function* filtered(items: Items, callback: Callback, options?: Options): Items {
  for await (const [item, result] of pairsOf(items, callback, options)) if (result) yield item;
}

async function* flattened(items: Items, callback: Callback, options?: Options): Items {
  for await (const [, result] of pairsOf(items, callback, options)) yield* result as Items;
}

/** The items from `start` to before `end`. */
async function* sliced(items: Items, start: number, end: number): Items {
  let index = 0;
  if (index >= end) return;
  for await (const item of items) {
    if (index >= start) yield item;
    index += 1;
    if (index >= end) return;
  }
}

const withCallback = (operator: (items: Items, callback: Callback, options?: Options) => Items) =>
  function (this: Items, callback: Callback, options?: Options): Items {
    checkCallback('fn', callback);
    return operator(this, callback, options);
  };

const checkCount = (count: number): void => {
  if (!(count >= 0)) throw outOfRange('number', '>= 0', count);
};

/** They give a stream. */
export const streamReturningOperators = {
  map: withCallback(mapped),
  filter: withCallback(filtered),
  flatMap: withCallback(flattened),
  drop(this: Items, count: number): Items {
    checkCount(count);
    return sliced(this, count, Infinity);
  },
  take(this: Items, count: number): Items {
    checkCount(count);
    return sliced(this, 0, count);
  },
};

/** They give a promise. */
export const promiseReturningOperators = {
  async forEach(this: Items, callback: Callback, options?: Options): Promise<void> {
    checkCallback('fn', callback);
    await promiseReturningOperators.toArray.call(mapped(this, callback, options));
  },
  async toArray(this: Items, options?: Options): Promise<unknown[]> {
    const all: unknown[] = [];
    for await (const [item] of pairsOf(this, () => true, options)) all.push(item);
    return all;
  },
  async find(this: Items, callback: Callback, options?: Options): Promise<unknown> {
    checkCallback('fn', callback);
    for await (const item of filtered(this, callback, options)) return item;
    return undefined;
  },
  async some(this: Items, callback: Callback, options?: Options): Promise<boolean> {
    checkCallback('fn', callback);
    for await (const [, result] of pairsOf(this, callback, options)) if (result) return true;
    return false;
  },
  async every(this: Items, callback: Callback, options?: Options): Promise<boolean> {
    checkCallback('fn', callback);
    for await (const [, result] of pairsOf(this, callback, options)) if (!result) return false;
    return true;
  },
  async reduce(this: Items, ...args: [(sum: unknown, item: unknown) => unknown, unknown?, Options?]): Promise<unknown> {
    const [reducer, initial, options] = args;
    checkCallback('reducer', reducer);
    let [sum, isEmpty] = [initial, args.length < 2];
    for await (const [item] of pairsOf(this, () => true, options)) {
      sum = isEmpty ? item : await reducer(sum, item);
      isEmpty = false;
    }
    if (isEmpty) throw nodeError('ERR_MISSING_ARGS', 'Reduce of an empty stream requires an initial value', TypeError);
    return sum;
  },
};
