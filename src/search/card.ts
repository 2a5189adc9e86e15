import { fill } from '../i18n/fill.ts';
import { isValue, type Answer, type Finding } from '../lookup/answer.ts';
import type { CardTexts } from '../schema/card.ts';

/** A part of the reader's message; `name`: it stands for this name of the template. */
export interface MessagePart {
  readonly text: string;
  readonly name?: string;
}
export interface CardLink {
  readonly text: string;
  /** How it belongs to what the card is about. */
  readonly note?: string;
  readonly href?: string;
}
/** An answer as the card shows it. What is not HTML of ours is text. */
export interface CardView {
  /** The class as it was printed, or the code; '' when no error was found. */
  readonly name: string;
  readonly code?: string;
  /** Of the page that explains it; absent where that is Python's, and the error is not. */
  readonly title?: string;
  readonly page?: CardLink & { readonly href: string };
  /** Address of what more is known of it. */
  readonly fragment?: string;
  /** The page is that of the very message or code: its causes and slips fit. */
  readonly isExact: boolean;
  /** The page is that of the class, not of a base of it or of its counterpart in Python: the cause and what to do fit. */
  readonly isOwn: boolean;
  /** In which the slip is shown. */
  readonly language: 'python' | 'typescript';
  /** The parts of what is loaded of the page that say what the error means. */
  readonly meaning: readonly ('meaning' | 'typescript')[];
  /** Place in the reader's code, runtime, system. */
  readonly where: readonly string[];
  readonly message: readonly MessagePart[];
  readonly captures: Readonly<Record<string, string>>;
  /** What has to be said of an answer that is not exact. */
  readonly remarks: readonly string[];
  readonly mdn?: string;
  readonly others: readonly CardLink[];
  /** Of them, those that are not shown. */
  readonly more: number;
  readonly original?: string;
  readonly suggestions: readonly CardLink[];
}

const runtimes = { python: 'Python', js: 'JavaScript', typescript: 'TypeScript' } as const;
const mdn = 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/';
/** Characters of a message, and other errors, that a card has room for. */
const longestMessage = 400;
const mostOthers = 4;

/** What was pasted, as the lookup understood it → the card. */
export function buildCard(answer: Answer, texts: CardTexts): CardView {
  const subject = subjectOf(answer);
  const frame = frameOf(answer);
  const { place, runtime, system, code } = subject;
  const name = nameOf(subject);
  const isForeign = isCounterpart(subject);
  const others = othersOf(answer, subject, texts);
  return {
    name,
    ...(code === undefined || code === name ? {} : { code }),
    ...(place === undefined
      ? {}
      : {
          ...(isForeign ? {} : { title: place.title }),
          page: { text: place.name, href: addressOf(place) },
          fragment: `${place.href}card.json`,
        }),
    isExact: isExact(subject),
    isOwn: subject.kind !== 'base' && !isForeign,
    language: isScript(subject) ? 'typescript' : 'python',
    meaning: meaningOf(subject),
    where: [
      ...(frame === undefined ? [] : [fill(texts.place, { file: baseName(frame.file), line: frame.line })]),
      ...(runtime === undefined ? [] : [runtimes[runtime]]),
      ...(system === undefined ? [] : [texts.systems[system]]),
    ],
    message: splitMessage(subject),
    captures: subject.captures,
    remarks: remarksOn(subject, name, texts),
    ...(subject.mdn === undefined ? {} : { mdn: `${mdn}${subject.mdn}` }),
    others: others.slice(0, mostOthers),
    more: Math.max(0, others.length - mostOthers),
    ...(subject.original === undefined ? {} : { original: subject.original }),
    suggestions: answer.suggestions.map(({ name: text, place: target }) => ({
      text,
      ...(target === undefined ? {} : { href: addressOf(target) }),
    })),
  };
}

/** The place in the reader's code: of the error that the card is about, or of the one that came of it. */
export function frameOf(answer: Answer): Finding['frame'] {
  return subjectOf(answer).frame ?? answer.frame;
}

/** The error behind, when that explains more. One that only happened first does so when the answer itself is not exact. */
export function subjectOf(answer: Answer): Finding {
  const { behind } = answer;
  return behind === undefined || (behind.link === 'context' && isExact(answer)) ? answer : behind;
}

function isExact({ kind }: Finding): boolean {
  return kind === 'message' || kind === 'code';
}

function isScript({ runtime }: Finding): boolean {
  return runtime === 'js' || runtime === 'typescript';
}

/** An error of JavaScript, whose page explains the one that Python has in its place. Codes of the system are the same in both. */
function isCounterpart(finding: Finding): boolean {
  const isSystem = /^E(?!RR_)/.test(finding.code ?? '') || finding.message.includes('net::');
  return isScript(finding) && finding.place !== undefined && !isSystem;
}

function meaningOf(finding: Finding): CardView['meaning'] {
  if (!isScript(finding)) return ['meaning'];
  const isMessage = finding.place?.id !== undefined;
  if (isCounterpart(finding)) return isMessage ? [] : ['typescript'];
  return isMessage ? ['typescript'] : ['meaning', 'typescript'];
}

function nameOf({ exception, code, place }: Finding): string {
  return exception ?? code ?? place?.name ?? '';
}

function addressOf({ href, section }: NonNullable<Finding['place']>): string {
  return section === undefined ? href : `${href}#${section}`;
}

function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

function remarksOn(finding: Finding, name: string, texts: CardTexts): string[] {
  const { kind, place, runtime, message } = finding;
  if (kind === 'unknown') return [texts.unknown, texts.unknownHint];
  if (kind === 'base') return [fill(texts.base, { name, base: place?.name ?? '' })];
  if (runtime !== undefined && place?.id !== undefined && isCounterpart(finding)) {
    return [fill(texts.counterpart, { runtime: runtimes[runtime] })];
  }
  if (place !== undefined) return kind === 'class' && !isValue(message) ? [texts.unknownMessage] : [];
  if (kind === 'unknown class') return [fill(texts.unknownClass, { name })];
  if (runtime === 'js') return [fill(texts.javascript, { name })];
  // Any program begins its complaints so.
  if (name === 'Error' && runtime === undefined) return [texts.unknown, texts.unknownHint];
  return [fill(kind === 'class' && runtime === undefined ? texts.ambiguous : texts.noPage, { name })];
}

/** The first line of the message, the reader's own values apart; a value that stands in other places too is left. */
function splitMessage({ message, captures }: Finding): MessagePart[] {
  const [line = ''] = message.split('\n');
  const text = line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line;
  const values = Object.values(captures);
  const parts: MessagePart[] = [];
  let from = 0;
  // Their order is that of the template.
  for (const [name, value] of Object.entries(captures)) {
    const at = text.indexOf(value, from);
    const isClear = value !== '' && text.split(value).length - 1 === values.filter((other) => other === value).length;
    if (!isClear || at < 0) continue;
    parts.push({ text: text.slice(from, at) }, { text: value, name });
    from = at + value.length;
  }
  return [...parts, { text: text.slice(from) }].filter((part) => part.text !== '');
}

function othersOf(answer: Answer, subject: Finding, texts: CardTexts): CardLink[] {
  const chain = answer.chain.filter((one) => one !== subject).map((one) => toLink(one, texts.links[one.link]));
  return subject === answer ? chain : [toLink(answer, texts.outer), ...chain];
}

function toLink(finding: Finding, note: string): CardLink {
  const [message = ''] = finding.message.split('\n');
  const text = [nameOf(finding), message.slice(0, longestMessage)].filter((part) => part !== '').join(': ');
  return { text, note, ...(finding.place === undefined ? {} : { href: addressOf(finding.place) }) };
}
