import { diffArrays } from 'diff';
import { plainTemplate } from '../lookup/plain-template.ts';
import type { Block, Entry, Program } from '../schema/entry.ts';
import type { SectionId } from '../schema/sections.ts';
import { sectionsOf } from '../schema/sections.ts';
import { stripMarker } from '../schema/callouts.ts';
import { placeOf, proseOf, type Edition } from './context.ts';
import { renderItems, renderMarkdown } from './markdown.ts';
import { describeWordings } from './wordings.ts';

/** One program, with what it printed when it was recorded. */
export interface ProgramText {
  /** demos/retry.py */
  readonly file: string;
  readonly language: Program['language'];
  readonly text: string;
  /** All that it printed, its uncaught error last. */
  readonly output: string;
}
/** One line of a side of a slip; `changed`: the other side has another one. */
export interface SideLine {
  readonly text: string;
  readonly changed: boolean;
}
export type TextBlock =
  // Notes are those of the programs before them.
  | { readonly kind: 'prose' | 'heading' | 'notes'; readonly markdown: string }
  | { readonly kind: 'figure'; readonly title: string }
  | { readonly kind: 'program'; readonly program: ProgramText }
  | SlipText;

/** Both sides of a slip, in one language. */
export interface SlipText {
  readonly kind: 'slip';
  readonly language: Program['language'];
  readonly wrong: readonly SideLine[];
  readonly right: readonly SideLine[];
}

export interface TextSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly TextBlock[];
}
/** A page as text: what a terminal shows, and what programs read. Prose is Markdown. */
export interface TextPage {
  /** The class, or the message as it appears on the screen. */
  readonly name: string;
  /** The class, also of a message. */
  readonly exception: string;
  /** Of a message. */
  readonly id?: string;
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  readonly url: string;
  /** Every text that it is printed with, and by whom. */
  readonly wordings: readonly { readonly text: string; readonly by: string }[];
  readonly sections: readonly TextSection[];
  /** Messages with pages of their own. */
  readonly messages: readonly { readonly id: string; readonly name: string; readonly title: string }[];
  readonly related: readonly string[];
  /** Whose fault it usually is, most usual first; is the same call worth another try. In words. */
  readonly fault: readonly string[];
  readonly retry: string;
  /** What the reader may really have: a class, or ClassName/message-id. */
  readonly lookalikes: readonly { readonly name: string; readonly note: string }[];
  /** Calls, and the message that each raises. */
  readonly raisedBy: readonly { readonly call: string; readonly text: string }[];
}

/** edition, entry → its page as text. @throws {Error} when the entry has no prose in the language: the checks come first. */
export function buildTextPage(edition: Edition, entry: Entry): TextPage {
  const { frontMatter, sections } = proseOf(edition, entry);
  return {
    name: entry.kind === 'exception' ? entry.className : plainTemplate(entry.facts.message),
    exception: entry.className,
    ...(entry.kind === 'message' ? { id: entry.id } : {}),
    title: frontMatter.title,
    description: frontMatter.description,
    summary: frontMatter.summary,
    url: new URL(edition.paths.to(edition.lang, placeOf(entry)), edition.origin).href,
    wordings: describeWordings(edition, entry),
    sections: sectionsOf(entry.kind).flatMap((id) => {
      const blocks = sections[id]?.flatMap((block) => textBlocks(edition, entry, block)) ?? [];
      return blocks.length === 0 ? [] : [{ id, heading: edition.strings.sections[id], blocks }];
    }),
    messages:
      entry.kind === 'exception'
        ? entry.messages.map((message) => ({
            id: message.id,
            name: plainTemplate(message.facts.message),
            title: proseOf(edition, message).frontMatter.title,
          }))
        : [],
    related: entry.facts.related,
    fault: entry.facts.fault.map((fault) => edition.strings.faults[fault]),
    retry: entry.facts.retry === undefined ? '' : edition.strings.retries[entry.facts.retry],
    lookalikes: entry.facts.lookalikes.map((name) => ({ name, note: frontMatter.lookalikes[name] ?? '' })),
    raisedBy: entry.facts.raisedBy.map(({ call, text }) => ({ call, text: plainTemplate(text) })),
  };
}

function textBlocks(edition: Edition, entry: Entry, block: Block): TextBlock[] {
  switch (block.kind) {
    case 'prose':
    case 'heading':
      return [{ kind: block.kind, markdown: renderMarkdown(block.nodes) }];
    case 'figure':
      return [{ kind: 'figure', title: proseOf(edition, entry).frontMatter.figures[block.name]?.title ?? '' }];
    case 'example': {
      const notes = renderItems(block.callouts, 1);
      return [
        ...entry.programs
          .filter(({ role, name }) => role === 'demo' && name === block.name)
          .map((program): TextBlock => ({ kind: 'program', program: programText(entry, program) })),
        ...(notes === '' ? [] : [{ kind: 'notes' as const, markdown: notes }]),
      ];
    }
    case 'slip':
      return [...slipTexts(entry, block.name), { kind: 'prose', markdown: renderMarkdown(block.nodes) }];
  }
}

function programText({ recordings }: Entry, { file, language, text }: Program): ProgramText {
  const [recording] = recordings[file] ?? [];
  const output = [recording?.stdout.trimEnd() ?? '', ...(recording?.error?.messages ?? [])];
  return { file, language, text: text.trimEnd(), output: output.filter((part) => part !== '').join('\n') };
}

/** entry, the name of a slip → both its sides, in each language that has it. */
export function slipTexts({ programs }: Entry, name: string): SlipText[] {
  return (['python', 'typescript'] as const).flatMap((language): SlipText[] => {
    const side = (role: Program['role']): readonly string[] | undefined =>
      programs
        .find((program) => program.role === role && program.name === name && program.language === language)
        ?.text.trimEnd()
        .split('\n')
        .map(stripMarker);
    const wrong = side('wrong');
    const right = side('right');
    if (wrong === undefined || right === undefined) return [];
    const parts = diffArrays([...wrong], [...right]);
    const lines = (changed: 'removed' | 'added'): SideLine[] =>
      parts
        .filter((part) => part[changed] || (!part.added && !part.removed))
        .flatMap((part) => part.value.map((text) => ({ text, changed: part[changed] && text.trim() !== '' })));
    return [{ kind: 'slip', language, wrong: lines('removed'), right: lines('added') }];
  });
}
