import { tailOf } from '../../../src/lookup/classes.ts';
import { sample } from '../../../src/lookup/fixtures/sample.ts';
import { createLookup } from '../../../src/lookup/index.ts';
import type { Random } from '../random.ts';
import { hold, type Target } from '../target.ts';
import { readTraces } from './traces.ts';

/** What is tried: a trace that a runtime printed, its class, and what was done to it on its way. */
interface Journey {
  readonly class: string;
  readonly text: string;
  readonly changes: readonly (readonly [name: ChangeName, value: string])[];
}

const each = (text: string, by: string): string => text.replace(/^/gm, by);

/** What messengers, loggers and terminals do to a text, and people before they paste it: none of it changes the error. */
const changes = {
  'line ends': (text) => text.replaceAll('\n', '\r\n'),
  'blanks at the ends': (text, value) => text.replace(/$/gm, value),
  indented: each,
  prefixed: each,
  fenced: (text, value) => `hello\n\n${value}\n${text}\n${value}\n\nthanks`,
  'after other output': (text, value) => `${value}\n${text}`,
  coloured: (text, value) => text.replace(/\b(\w+Error)\b/g, `\u001b[${value}m$1\u001b[0m`),
  'as HTML': (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  'curly quotes': (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/'([^'\n]*)'/g, '‘$1’'),
  unseen: (text, value) => text.replace(/^(?=\S)/gm, value),
} satisfies Record<string, (text: string, value: string) => string>;
type ChangeName = keyof typeof changes;

const values: Readonly<Record<ChangeName, readonly string[]>> = {
  'line ends': [''],
  'blanks at the ends': [' ', '    ', '\t'],
  indented: [' ', '    ', '\t', '        '],
  prefixed: [
    '> ',
    '> > ',
    'web-1  | ',
    'api_1  | ',
    '2026-01-31T12:00:00.1234567Z ',
    '2026-01-31 12:00:00,123 ',
    '[12:00:00] ',
    'npm ERR! ',
    '0|api      | ',
    'stderr F ',
    'Jan 31 12:00:00 host app[123]: ',
  ],
  fenced: ['```', '~~~', '````'],
  'after other output': [
    'starting…',
    'listening on http://localhost:3000',
    'INFO: 127.0.0.1:5000 - "GET / HTTP/1.1" 200 OK',
    '100%|██████████| 10/10 [00:01<00:00,  9.9it/s]',
  ],
  coloured: ['31', '1;31', '38;5;196', '0'],
  'as HTML': [''],
  'curly quotes': [''],
  unseen: ['\u200b', '\ufeff', '\u202a', '\u2066'],
};

/** Together these are no longer harmless: HTML of HTML, or a prefix before what only begins a line. */
const most = 3;

/** A real error keeps its class, whatever it came through. */
export function openClass(): Target {
  const lookup = createLookup(sample);
  const traces = readTraces().filter(({ text }) => text.length < 3000);
  const names = Object.keys(changes) as ChangeName[];
  const travel = (random: Random): string => {
    const { text, class: name } = random.pick(traces);
    const chosen = Array.from({ length: 1 + random.below(most) }, () => random.pick(names));
    const journey: Journey = {
      class: name,
      text,
      // What a program indented gets its prefix from a logger; nobody indents a logger's lines and leaves others.
      changes: [...new Set(chosen)]
        .sort((a, b) => Number(b === 'indented') - Number(a === 'indented'))
        .map((change) => [change, random.pick(values[change])]),
    };
    return JSON.stringify(journey);
  };
  return {
    name: 'class',
    samples: traces.map(({ text, class: name }) => JSON.stringify({ class: name, text, changes: [] })),
    dictionary: [],
    longest: 20_000,
    covers: ['/src/lookup/'],
    // Only a whole trace has a class to keep.
    core: (input) => ({ text: '', wrap: () => input }),
    mutate: (_, random) => travel(random),
    check: (input) => {
      const journey = readJourney(input);
      if (journey === undefined) return;
      const changed = journey.changes.reduce((text, [change, value]) => changes[change](text, value), journey.text);
      const read = lookup(changed).exception ?? '(none)';
      const through = journey.changes.map(([change, value]) => `${change} ${JSON.stringify(value)}`).join(', ');
      hold(tailOf(read) === tailOf(journey.class), `${journey.class} is read as ${read} through ${through}`);
    },
  };
}

function readJourney(input: string): Journey | undefined {
  try {
    const journey = JSON.parse(input) as Journey;
    return journey.changes.every(([change]) => change in changes) ? journey : undefined;
  } catch {
    return undefined;
  }
}
