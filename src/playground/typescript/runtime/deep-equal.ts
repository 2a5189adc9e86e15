// util.isDeepStrictEqual and the comparison of node:assert.

type Pairs = WeakMap<object, object>;

const tagOf = (value: object): string => Object.prototype.toString.call(value);
const keysOf = (value: object): PropertyKey[] =>
  Reflect.ownKeys(value).filter((key) => Object.prototype.propertyIsEnumerable.call(value, key));

/** Values that carry more than their properties. */
const isSameContent = (a: object, b: object, strict: boolean, seen: Pairs): boolean => {
  if (a instanceof Date && b instanceof Date) return Object.is(a.getTime(), b.getTime());
  if (a instanceof RegExp && b instanceof RegExp) return String(a) === String(b) && a.lastIndex === b.lastIndex;
  if (a instanceof Error && b instanceof Error) {
    return a.message === b.message && a.name === b.name && isEqual(a.cause, b.cause, strict, seen);
  }
  if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b)) {
    const [x, y] = [a, b].map((view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    return x?.length === y?.length && x?.every((byte, index) => byte === y?.[index]) === true;
  }
  if (a instanceof Set && b instanceof Set) {
    return (
      a.size === b.size &&
      [...a].every((item) => b.has(item) || [...b].some((other) => isEqual(item, other, strict, seen)))
    );
  }
  if (a instanceof Map && b instanceof Map) {
    return (
      a.size === b.size &&
      [...a].every(([key, value]) => {
        const match: unknown = b.has(key) ? key : [...b.keys()].find((other) => isEqual(key, other, strict, seen));
        return b.has(match) && isEqual(value, b.get(match), strict, seen);
      })
    );
  }
  if (
    a instanceof Number ||
    a instanceof String ||
    a instanceof Boolean ||
    a instanceof BigInt ||
    a instanceof Symbol
  ) {
    return Object.is(a.valueOf(), b.valueOf());
  }
  return !(a instanceof Promise || a instanceof WeakMap || a instanceof WeakSet);
};

const isSamePrimitive = (a: unknown, b: unknown, strict: boolean): boolean => {
  if (strict) return Object.is(a, b);
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;

  return !isObject(a) && !isObject(b) && (a == b || (Number.isNaN(a) && Number.isNaN(b)));
};

/** Are two values equal in structure? `strict`: with prototypes, and by Object.is; `seen` ends cycles. */
export function isEqual(a: unknown, b: unknown, strict = true, seen: Pairs = new WeakMap()): boolean {
  if (a === b) return a !== 0 || !strict || Object.is(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return isSamePrimitive(a, b, strict);
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (tagOf(a) !== tagOf(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (seen.get(a) === b) return true;
  seen.set(a, b);
  const keys = keysOf(a);
  return (
    (!Array.isArray(a) || a.length === (b as unknown[]).length) &&
    isSameContent(a, b, strict, seen) &&
    keys.length === keysOf(b).length &&
    keys.every(
      (key) =>
        Object.prototype.propertyIsEnumerable.call(b, key) &&
        isEqual(Reflect.get(a, key), Reflect.get(b, key), strict, seen),
    )
  );
}
