import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFromFrame, parseFromWorker } from './messages.ts';

const error = { messages: ['KeyError: 1'], line: 3, column: null };
const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withSparseArray: true });
/** Things that have the keys of a message, with anything in them. */
const nearly = fc.record(
  {
    t: fc.constantFrom('started', 'out', 'exit', 'note', 'ready', 'end'),
    id: fc.oneof(fc.string(), anything),
    fd: fc.oneof(fc.constantFrom(1, 2), anything),
    s: fc.oneof(fc.string(), anything),
    code: fc.oneof(fc.integer(), anything),
    name: fc.oneof(fc.string(), anything),
    why: fc.oneof(fc.constant('exit'), anything),
    ms: fc.oneof(fc.double(), anything),
    chunks: fc.oneof(fc.array(fc.tuple(fc.constantFrom(1, 2), fc.string())), anything),
    error: fc.oneof(fc.constant(error), fc.record({ messages: anything, line: anything, column: anything }), anything),
  },
  { requiredKeys: ['t'] },
);

describe('what the worker says', () => {
  it.each([
    { t: 'started' },
    { t: 'out', fd: 1, s: '' },
    { t: 'out', fd: 2, s: 'text\n' },
    { t: 'exit', code: 0 },
    { t: 'exit', code: 1, error },
    { t: 'note', name: 'snapshot', value: new Uint8Array(2) },
  ])('is read as it is: $t', (message) => {
    expect(parseFromWorker(message)).toEqual(message);
  });

  it.each([
    0,
    null,
    'started',
    [],
    {},
    { t: 'end', id: 'x', why: 'exit', ms: 1 },
    { t: 'started', more: new Array(9) },
    { t: 'out', fd: 3, s: '' },
    { t: 'out', fd: 1, s: { toString: 1 } },
    { t: 'out', fd: 1, s: '', more: 'junk' },
    { t: 'exit', code: '0' },
    { t: 'exit', code: 0.5 },
    { t: 'exit', code: 1, error: null },
    { t: 'exit', code: 1, error: { messages: [1], line: null, column: null } },
    { t: 'exit', code: 1, error: { messages: [], line: 0, column: null } },
    { t: 'note', name: 'n'.repeat(41), value: 0 },
  ])('is refused when it is not of the protocol: %j', (message) => {
    expect(parseFromWorker(message)).toBeUndefined();
  });

  it('has an error that can be shown: long texts and long lists are cut', () => {
    const messages = Array.from({ length: 1000 }, () => 'x'.repeat(20_000));
    const read = parseFromWorker({ t: 'exit', code: 1, error: { messages, line: 1, column: 1 } });
    if (read?.t !== 'exit' || read.error === undefined) throw new Error('it is an exit with an error');
    expect(read.error.messages).toHaveLength(100);
    expect(read.error.messages[0]).toHaveLength(10_000);
  });

  it('is read or refused, whatever it is, and what was read is read again as the same', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        const read = parseFromWorker(value);
        if (read !== undefined) expect(parseFromWorker(read)).toEqual(read);
      }),
    );
  });
});

describe('what the frame says', () => {
  it.each([
    { t: 'ready' },
    { t: 'started', id: 'a' },
    {
      t: 'out',
      id: 'a',
      chunks: [
        [1, 'x'],
        [2, ''],
      ],
    },
    { t: 'note', id: 'a', name: 'snapshot', value: 1 },
    { t: 'end', id: 'a', why: 'exit', code: 0, ms: 1.5 },
    { t: 'end', id: 'a', why: 'exit', code: 1, error, ms: 1 },
    { t: 'end', id: 'a', why: 'failed', detail: 'no worker', ms: 0 },
  ])('is read as it is: $t', (message) => {
    expect(parseFromFrame(message)).toEqual(message);
  });

  it.each([
    undefined,
    { t: 'started' },
    { t: 'out', id: 'a', chunks: [[1]] },
    { t: 'out', id: 'a', chunks: [[0, 'x']] },
    { t: 'out', id: 'a', chunks: 'text' },
    { t: 'end', id: 'a', why: 'bored', ms: 1 },
    { t: 'end', id: 'a', why: 'exit', ms: '1' },
    { t: 'end', id: 'a', why: 'exit', code: {}, ms: 1 },
    { t: 'end', id: 1, why: 'exit', ms: 1 },
  ])('is refused when it is not of the protocol: %j', (message) => {
    expect(parseFromFrame(message)).toBeUndefined();
  });

  it('is read or refused, whatever it is, and what was read is read again as the same', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        const read = parseFromFrame(value);
        if (read !== undefined) expect(parseFromFrame(read)).toEqual(read);
      }),
    );
  });
});
