import { describePlace } from '../../../src/components/demo/describe-run.ts';
import type { Texts } from '../../../src/components/demo/texts.ts';
import { parseFromFrame, parseFromWorker } from '../../../src/playground/messages.ts';
import { hold, type Target } from '../target.ts';

/** Values that JSON has no word for, by the word that stands for them. */
const special: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  NaN: NaN,
  '1e999': Infinity,
  bigint: 10n,
  date: new Date(NaN),
  map: new Map([[1, 2]]),
  // eslint-disable-next-line no-sparse-arrays -- a hole is what is tried
  holes: [, 1],
  bytes: new Uint8Array(3),
  buffer: new ArrayBuffer(8),
  error: new Error('x'),
};

/** What a frame or a worker posts → a message of the protocol, or nothing. */
export function openMessages(): Target {
  return {
    name: 'messages',
    samples: [
      { t: 'ready' },
      { t: 'started', id: 'a' },
      {
        t: 'out',
        id: 'a',
        chunks: [
          [1, 'x'],
          [2, '\u001b[31m'],
        ],
      },
      { t: 'note', id: 'a', name: 'snapshot', value: '$bytes' },
      { t: 'end', id: 'a', why: 'exit', code: 1, ms: 1.5, error: { messages: ['KeyError: 1'], line: 3, column: null } },
      { t: 'end', id: 'a', why: 'failed', detail: 'no worker', ms: 0 },
      { t: 'out', fd: 1, s: 'text' },
      { t: 'exit', code: 0 },
    ].map((message) => JSON.stringify(message)),
    dictionary: [
      ...Object.keys(special).map((name) => `"$${name}"`),
      '"t":"out",',
      '"id":"a",',
      '"__proto__":{"t":"end"},',
      '"constructor":',
      'null',
      '[]',
      '{}',
      '[[',
      ']]',
      '"why":"time-limit",',
      '1.5',
      '-1',
    ],
    longest: 100_000,
    covers: ['/src/playground/messages'],
    check: (input) => {
      const value = parseInput(input);
      for (const parse of [parseFromFrame, parseFromWorker]) {
        const message = parse(value);
        if (message === undefined) continue;
        hold(isSame(parse(message), message), 'a message that was read is read again as the same');
        hold(
          Object.keys(message).every((key) => known.includes(key)),
          'a message holds what the protocol names',
        );
        const error = 'error' in message ? message.error : undefined;
        if (error === undefined) continue;
        hold(
          error.messages.length <= 100 && error.messages.every((text) => text.length <= 10_000),
          'an error can be shown',
        );
        hold(typeof describePlace(texts, error, 1) === 'string', 'and its place said');
      }
    },
  };
}

/** All that describePlace asks for. */
const texts = { atLine: '{n}', column: '{n}', exit: '{n}' } as Texts;
const known = ['t', 'id', 'chunks', 'name', 'value', 'why', 'code', 'error', 'detail', 'ms', 'fd', 's'];

/** JSON, "$name" standing for what it cannot say; a text that is no JSON is itself the message. */
function parseInput(input: string): unknown {
  try {
    return JSON.parse(input, (_, value: unknown) =>
      typeof value === 'string' && value.startsWith('$') && Object.hasOwn(special, value.slice(1))
        ? special[value.slice(1)]
        : value,
    );
  } catch {
    return input;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  return text(a) === text(b);
}
