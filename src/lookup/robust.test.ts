import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tailOf } from './classes.ts';
import { sample } from './fixtures/sample.ts';
import { createLookup, type Answer, type Span } from './index.ts';

const lookup = createLookup(sample);
const printed = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/printed.json'), 'utf8')) as {
    text: string;
    class: string;
  }[]
).filter(({ text }) => text.length < 3000);

function spansOf(answer: Answer): Span[] {
  const found = [answer, ...answer.chain];
  const frames = found.flatMap(({ frame }) => (frame === undefined ? [] : [frame.span]));
  return [...found.map(({ span }) => span), ...frames, ...answer.ignored];
}

function expectSpansInside(text: string): void {
  for (const { from, to } of spansOf(lookup(text))) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(text.length);
  }
}

/** Pieces that errors are made of, so that what is put together at random comes close to one. */
const piece = fc.constantFrom(
  'Traceback (most recent call last):',
  '  File "a.py", line 1, in f',
  '    | ',
  '  +-+---------------- 1 ----------------',
  'ValueError: x',
  'TypeError',
  '    at f (a.js:1:2) {',
  '  [cause]: Error: y',
  '[errors]: [',
  "code: 'ECONNREFUSED'",
  'During handling of the above exception, another exception occurred:',
  'The above exception was the direct cause of the following exception:',
  '[Errno 111] Connection refused',
  'error TS2345: no',
  'npm ERR! code ERESOLVE',
  '\u001b[31m',
  '&lt;&quot;',
  '\\n',
  '\n',
  '\n',
  '\n',
  ' ',
  '“',
  '\ud800',
  '> ',
  'E   ',
  'web-1  | ',
  '2026-01-31 12:00:00 ',
);
const paste = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

describe('whatever is pasted', () => {
  it('is answered, with places that are in the text', () => {
    fc.assert(fc.property(paste, expectSpansInside), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSpansInside), { numRuns: 500 });
  });

  it('is answered alike each time', () => {
    fc.assert(
      fc.property(paste, (text) => {
        expect(lookup(text)).toEqual(lookup(text));
      }),
      { numRuns: 300 },
    );
  });

  it('may be cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...printed), fc.nat(), fc.nat(), ({ text }, from, to) => {
        expectSpansInside(text.slice(from % text.length, to % text.length));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a real error keeps its class', () => {
  const changes: readonly (readonly [string, (text: string) => string])[] = [
    ['with other line breaks', (text) => text.replaceAll('\n', '\r\n')],
    ['quoted in Markdown', (text) => text.replace(/^/gm, '> ')],
    ['in a block of code', (text) => `hello\n\n\`\`\`\n${text}\n\`\`\`\n\nhelp`],
    ['in the log of a container', (text) => text.replace(/^/gm, 'web-1  | ')],
    ['in a log with times', (text) => text.replace(/^/gm, '2026-01-31T12:00:00.1234567Z ')],
    ['indented', (text) => text.replace(/^/gm, '    ')],
    ['in colours', (text) => text.replace(/\b(\w+Error)\b/g, '\u001b[1;31m$1\u001b[0m')],
    [
      'as HTML',
      (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
    ],
    ['with curly quotes', (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/'([^'\n]*)'/g, '‘$1’')],
    ['after other output', (text) => `starting…\nlistening on http://localhost:3000\n${text}`],
    ['with blanks at the ends of lines', (text) => text.replace(/$/gm, '  ')],
  ];

  it.each(changes)('%s', (_, change) => {
    const lost = printed.filter(
      ({ text, class: name }) => tailOf(lookup(change(text)).exception ?? '') !== tailOf(name),
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  it.each(changes)('%s, and another of these', (_, first) => {
    const others = changes.map(([, change]) => change).filter((change) => change !== first);
    const lost = printed.flatMap(({ text, class: name }) =>
      others
        .map((second) => second(first(text)))
        .filter((twice) => tailOf(lookup(twice).exception ?? '') !== tailOf(name)),
    );
    expect(lost).toEqual([]);
  });
});
