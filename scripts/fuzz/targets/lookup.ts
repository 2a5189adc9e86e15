import { buildContent } from '../../../src/cli/build-content.ts';
import type { Content } from '../../../src/cli/content.ts';
import { answerObject, printAnswer } from '../../../src/cli/explain.ts';
import { plainJson, plainText } from '../../../src/cli/plain.ts';
import { loadPublished } from '../../../src/catalog/load.ts';
import { toAnswerLine } from '../../../src/lookup/answer-line.ts';
import { createLookup, type Answer, type Span } from '../../../src/lookup/index.ts';
import { createPaths } from '../../../src/i18n/paths.ts';
import { buildCardTexts } from '../../../src/model/card.ts';
import { editionOf } from '../../../src/model/context.ts';
import { announceCard } from '../../../src/components/box/announce.ts';
import { buildCard } from '../../../src/search/card.ts';
import { hostile } from '../../lookup/hostile.ts';
import { hold, type Target } from '../target.ts';
import { forms, readTraces } from './traces.ts';

/** What errors are printed with. */
const dictionary = [
  'Traceback (most recent call last):\n',
  '  File "/home/ana/app.py", line 7, in main\n',
  '    ~~~~^^^^\n',
  '\nDuring handling of the above exception, another exception occurred:\n\n',
  '\nThe above exception was the direct cause of the following exception:\n\n',
  '  + Exception Group Traceback (most recent call last):\n',
  '  | ExceptionGroup: many (2 sub-exceptions)\n',
  '  +-+---------------- 1 ----------------\n',
  '  +------------------------------------\n',
  '  [Previous line repeated 996 more times]\n',
  '    at main (file:///home/ana/app.mjs:3:9)\n',
  '    at async Promise.all (index 0)\n',
  ' {\n  [cause]: Error: connect ECONNREFUSED ::1:80\n',
  '  [errors]: [\n',
  "  code: 'ECONNRESET',\n",
  '  errno: -104,\n',
  'node:internal/process/promises:394\n',
  'Uncaught (in promise) TypeError: ',
  'AggregateError [ECONNREFUSED]: \n',
  'error TS2345: Argument of type ',
  'app.ts(3,5): ',
  'npm ERR! code ERESOLVE\n',
  '[Errno 104] Connection reset by peer',
  '[WinError 10054] ',
  "'NoneType' object is not subscriptable",
  ': 1',
  'builtins.',
  'E       ',
  '2026-01-31T12:00:00.123Z ',
  'web-1  | ',
  '\\n',
  '```\n',
  '&quot;',
  '“',
] as const;

// Measured: up to 600,000 steps for the shortest text, where a class that nobody knows is compared with the names of all
// that are known, and 150 for each character. What is not linear is soon far beyond.
const mostSteps = (length: number): number => 3_000_000 + 1_000 * length;

/** Anything that acts on a terminal, but for line breaks and tabs. */
// eslint-disable-next-line no-control-regex -- what is sought are control characters
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What is pasted → the answer, the card, and what the command line prints of it. */
export function openLookup(): Target {
  const catalog = loadPublished(process.cwd());
  const origin = 'https://errata.example';
  const content = buildContent(catalog, 'en', { version: '0', origin });
  const site = { catalog, paths: createPaths('/'), programs: new Map<never, never>(), origin, repository: '' };
  const texts = buildCardTexts(editionOf(site, 'en'));
  const lookup = createLookup(content.lookup);
  return {
    name: 'lookup',
    samples: [
      ...readTraces().map(({ text }) => text),
      ...forms.map(({ text }) => text),
      ...hostile.map(({ make }) => make(600)),
    ],
    dictionary,
    longest: 20_000,
    covers: ['/src/lookup/', '/src/search/card'],
    mostSteps,
    check: (input) => {
      const answer = lookup(input);
      checkAnswer(answer, input);
      const view = buildCard(answer, texts);
      hold(typeof announceCard(view) === 'string', 'the card is announced');
      hold(
        view.message.map(({ text }) => text).join('').length <= 401,
        'the card shows so much of a message as it has room for',
      );
      const shown = [view.name, ...view.where, ...view.message.map(({ text }) => text)];
      hold(!shown.some((text) => acting.test(text)), 'nothing that a card shows acts on its reader');
      checkPrinted(content, lookup(plainText(input)));
    },
  };
}

function checkAnswer(answer: Answer, text: string): void {
  const findings = [answer, ...answer.chain];
  for (const span of [...findings.map(({ span }) => span), ...answer.ignored]) checkSpan(span, text);
  for (const { frame } of findings) if (frame !== undefined) checkSpan(frame.span, text);
  hold(answer.chain.length <= 50, 'a chain has an end');
  hold(
    answer.behind === undefined || answer.chain.includes(answer.behind),
    'the error behind is one of those in the chain',
  );
  let last = 0;
  for (const { from, to } of answer.ignored) {
    hold(from >= last, 'ignored lines come in order, none twice');
    last = to;
  }
  for (const { captures, exception } of findings) {
    hold(exception === undefined || exception.length <= 400, 'a class has the length of a name');
    hold(
      Object.values(captures).every((value) => typeof value === 'string' && value !== ''),
      'what varies in a message is a text',
    );
  }
  hold(typeof JSON.stringify(answer) === 'string', 'an answer is JSON');
}

function checkSpan({ from, to }: Span, { length }: string): void {
  hold(from >= 0 && to >= from && to <= length, 'a place is in the text');
}

/** What was read from a file or a terminal is plain before it is looked up; what is printed is then too. */
function checkPrinted(content: Content, answer: Answer): void {
  const printed = printAnswer({ width: 80, hasColour: false }, content, answer);
  hold(!acting.test(printed), 'nothing that is printed acts on a terminal');
  const json = plainJson({ ...answerObject(content, answer), line: toAnswerLine(1, answer) });
  hold(!acting.test(json) && !json.includes('\n'), 'a line of JSON is one line, and acts on nothing');
  JSON.parse(json);
}
