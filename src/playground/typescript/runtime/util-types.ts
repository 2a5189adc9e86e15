// node:util/types: told by what only objects of that kind can do, whatever they say of themselves.

const can =
  (probe: (value: never) => unknown) =>
  (value: unknown): boolean => {
    try {
      probe(value as never);
      return true;
    } catch {
      return false;
    }
  };
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const says =
  (...tags: string[]) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && tags.includes(tagOf(value));
const isFunction =
  (...tags: string[]) =>
  (value: unknown): boolean =>
    typeof value === 'function' && tags.includes(tagOf(value));
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const typedArrayPrototype = Object.getPrototypeOf(Uint8Array.prototype) as object;

/** `Uint8Array` for one, undefined for what is no typed array. */
export const typedArrayName = (value: unknown): string | undefined =>
  Reflect.get(typedArrayPrototype, Symbol.toStringTag, value) as string | undefined;

const isTyped = (name: string) => (value: unknown) => typedArrayName(value) === name;
const typedArrays =
  'Int8 Uint8 Uint8Clamped Int16 Uint16 Int32 Uint32 Float16 Float32 Float64 BigInt64 BigUint64'.split(' ');
const boxes = { Number, String, Boolean, BigInt, Symbol };
const isBoxed = Object.fromEntries(
  Object.entries(boxes).map(([name, Class]) => {
    const prototype = Class.prototype as { valueOf: (this: unknown) => unknown };
    const holds = can((value) => prototype.valueOf.call(value));
    return [`is${name}Object`, (value: unknown) => isObject(value) && holds(value)];
  }),
) as Record<
  'isNumberObject' | 'isStringObject' | 'isBooleanObject' | 'isBigIntObject' | 'isSymbolObject',
  (value: unknown) => boolean
>;

const isArrayBuffer = can((value) => ArrayBuffer.prototype.slice.call(value, 0, 0));
const isSharedArrayBuffer = says('SharedArrayBuffer');

export const types = {
  ...Object.fromEntries(typedArrays.map((name) => [`is${name}Array`, isTyped(`${name}Array`)])),
  ...isBoxed,
  isBoxedPrimitive: (value: unknown) => Object.values(isBoxed).some((is) => is(value)),
  isTypedArray: (value: unknown) => typedArrayName(value) !== undefined,
  isArrayBufferView: (value: unknown) => ArrayBuffer.isView(value),
  isDataView: (value: unknown) => ArrayBuffer.isView(value) && typedArrayName(value) === undefined,
  isArrayBuffer,
  isSharedArrayBuffer,
  isAnyArrayBuffer: (value: unknown) => isArrayBuffer(value) || isSharedArrayBuffer(value),
  isArgumentsObject: says('Arguments'),
  isAsyncFunction: isFunction('AsyncFunction', 'AsyncGeneratorFunction'),
  isGeneratorFunction: isFunction('GeneratorFunction', 'AsyncGeneratorFunction'),
  isGeneratorObject: says('Generator', 'AsyncGenerator'),
  isDate: can((value) => Date.prototype.getTime.call(value)),
  isRegExp: (value: unknown) => value instanceof RegExp && value !== RegExp.prototype,
  isPromise: (value: unknown) => value instanceof Promise && value !== Promise.prototype,
  isMap: can((value) => Map.prototype.has.call(value, 0)),
  isSet: can((value) => Set.prototype.has.call(value, 0)),
  isWeakMap: can((value) => WeakMap.prototype.has.call(value, boxes)),
  isWeakSet: can((value) => WeakSet.prototype.has.call(value, boxes)),
  isMapIterator: says('Map Iterator'),
  isSetIterator: says('Set Iterator'),
  isModuleNamespaceObject: says('Module'),
  isNativeError: (value: unknown) => value instanceof Error && !(value instanceof DOMException),
  isProxy: () => false,
  isExternal: () => false,
};
