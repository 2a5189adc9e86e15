import { fill } from '../i18n/fill.ts';
import { plainTemplate } from '../lookup/plain-template.ts';
import type { Entry } from '../schema/entry.ts';
import type { Wording } from '../schema/facts.ts';
import type { Edition } from './context.ts';
import { renderTemplate } from './html.ts';

/** One text as a system or a version prints it. */
export interface WordingView {
  readonly html: string;
  /** Language of the text itself, as a BCP 47 tag. */
  readonly lang: string;
  /** Who prints it: 'Windows in Portuguese'. */
  readonly by: string;
  readonly source: { readonly title: string; readonly url: string } | undefined;
  readonly program: string | undefined;
}

/**
 * The wordings that a reader of this edition can have on the screen: the original ones, which are English, and those
 * of the edition's language, each right after the original of its system.
 */
export function buildWordings(edition: Edition, entry: Entry): { python: WordingView[]; js: WordingView[] } {
  const { wordings, counterpart } = entry.facts;
  const readable = wordings.filter(({ language }) => language === undefined || language === edition.lang);
  const bySystem = [...new Set(readable.map(({ system }) => system))];
  const sorted = bySystem.flatMap((system) => readable.filter((wording) => wording.system === system));
  return {
    python: sorted.map((wording) => view(edition, entry, wording, 'Python')),
    js: counterpart.wordings.map((wording) => view(edition, entry, wording, 'Node.js')),
  };
}

/**
 * What stands at the top of the page. An exception: one text per system, in the edition's language or the original's,
 * because its Messages section has them all. A message: all of its texts. Then the first one that JavaScript prints; what the
 * compiler says before a program runs is in the TypeScript section alone.
 */
export function buildHeadline(edition: Edition, entry: Entry): WordingView[] {
  const chosen = entry.kind === 'message' ? buildWordings(edition, entry).python : onePerSystem(edition, entry);
  const printed = entry.facts.counterpart.wordings.find(({ runtime }) => runtime !== 'tsc');
  return [...chosen, ...(printed === undefined ? [] : [view(edition, entry, printed, 'Node.js')])];
}

function onePerSystem(edition: Edition, entry: Entry): WordingView[] {
  const wordings = entry.facts.wordings.filter(({ afterSetlocale }) => afterSetlocale !== true);
  const systems = [...new Set(wordings.map(({ system }) => system))];
  return systems.flatMap((system) => {
    const own = wordings.filter((wording) => wording.system === system);
    const chosen =
      own.find(({ language }) => language === edition.lang) ?? own.find(({ language }) => language === undefined);
    return chosen === undefined ? [] : [view(edition, entry, chosen, 'Python')];
  });
}

const runtimeNames = {
  python: 'Python',
  node: 'Node.js',
  chromium: 'Chrome',
  firefox: 'Firefox',
  safari: 'Safari',
  tsc: 'TypeScript',
} as const;

/** The same as plain text, for a terminal: each text, and who prints it. */
export function describeWordings(edition: Edition, { facts }: Entry): { text: string; by: string }[] {
  const readable = facts.wordings.filter(({ language }) => language === undefined || language === edition.lang);
  return [
    ...readable.map((wording) => ({ wording, by: bylineOf(edition, wording, 'Python') })),
    ...facts.counterpart.wordings.map((wording) => ({ wording, by: bylineOf(edition, wording, 'Node.js') })),
  ].map(({ wording, by }) => ({ text: plainTemplate(printedText(wording)), by }));
}

function view(edition: Edition, entry: Entry, wording: Wording, fallback: string): WordingView {
  const { language, source, program } = wording;
  return {
    html: renderTemplate(printedText(wording)),
    lang: language === edition.lang ? edition.tag : (language ?? 'en'),
    by: bylineOf(edition, wording, fallback),
    source: source === undefined ? undefined : entry.facts.sources[source],
    program,
  };
}

function printedText({ class: printedAs, text }: Wording): string {
  return printedAs === undefined ? text : `${printedAs}: ${text}`;
}

function bylineOf({ strings }: Edition, wording: Wording, fallback: string): string {
  const { system, language, afterSetlocale, versions } = wording;
  const runtime = wording.runtime === undefined ? fallback : runtimeNames[wording.runtime];
  const own = system === undefined ? runtime : strings.systems[system];
  const who =
    language === undefined
      ? own
      : fill(strings.messages.systemIn, { system: own, language: strings.languageNames[language] ?? language });
  // 'Python 3.11+' names it already.
  const isNamed = who === runtimeNames.python && versions !== undefined;
  return [
    ...(isNamed ? [] : [who]),
    ...(system !== undefined && fallback !== 'Python' ? [runtime] : []),
    ...(versions === undefined ? [] : [fill(strings.messages.versions, { versions })]),
    ...(afterSetlocale === true ? [strings.messages.afterSetlocale] : []),
  ].join(' · ');
}
