import type { RootContent } from 'hast';
import type { ExceptionFacts, MessageFacts, Planned } from './facts.ts';
import type { FrontMatter } from './prose.ts';
import type { Recordings } from './recordings.ts';
import { proseSectionsOf, sectionsOf, type SectionId } from './sections.ts';
import type { Strings } from './strings.ts';

/** One piece of a section: prose (as an HTML tree whose links are not resolved yet), or one of the four components. */
export type Block =
  | { readonly kind: 'prose'; readonly nodes: readonly RootContent[] }
  | { readonly kind: 'heading'; readonly nodes: readonly RootContent[]; readonly id: string | undefined }
  | { readonly kind: 'example'; readonly name: string; readonly callouts: readonly (readonly RootContent[])[] }
  | { readonly kind: 'slip'; readonly name: string; readonly nodes: readonly RootContent[] }
  | { readonly kind: 'figure'; readonly name: string; readonly component: 'Sequence' | 'Figure' };

export interface Prose {
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly sections: Partial<Record<SectionId, readonly Block[]>>;
}

/** A program that pages show: a demo, or one side of a slip. */
export interface Program {
  /** Within the entry's folder: demos/retry.py, slips/typo.wrong.ts */
  readonly file: string;
  readonly role: 'demo' | 'wrong' | 'right';
  readonly name: string;
  readonly language: 'python' | 'typescript';
  readonly text: string;
  readonly hash: string;
  /** Callout numbers in the order in which they stand, with their lines (from 1). */
  readonly callouts: readonly { readonly number: number; readonly line: number }[];
}

interface CommonEntry {
  readonly runtime: string;
  readonly className: string;
  /** From the repository's root, e.g. content/errors/python/KeyError */
  readonly folder: string;
  readonly programs: readonly Program[];
  readonly recordings: Recordings;
  /** By language code. */
  readonly prose: Readonly<Record<string, Prose | undefined>>;
  /** Hash of facts and programs; prose says with `factsRevision` which one it was written against. */
  readonly revision: string;
}
export interface MessageEntry extends CommonEntry {
  readonly kind: 'message';
  readonly id: string;
  readonly facts: MessageFacts;
}
export interface ExceptionEntry extends CommonEntry {
  readonly kind: 'exception';
  readonly facts: ExceptionFacts;
  readonly messages: readonly MessageEntry[];
}
export type Entry = ExceptionEntry | MessageEntry;

/** Everything in content/, drafts included. */
export interface Catalog {
  readonly exceptions: readonly ExceptionEntry[];
  readonly planned: Planned;
  /** By language code; every language of the list is there. */
  readonly strings: Readonly<Record<string, Strings>>;
}

/** entry → what it is called in links and reports: KeyError, or KeyError/some-message. */
export function entryName(entry: Entry): string {
  return entry.kind === 'exception' ? entry.className : `${entry.className}/${entry.id}`;
}

/** entry → the sections that its page shows, in order: those of the prose, and the generated ones that have something to show. */
export function shownSections(entry: Entry): readonly SectionId[] {
  const { facts } = entry;
  const hasContent: Partial<Record<SectionId, boolean>> = {
    messages:
      facts.wordings.length > 0 ||
      facts.raisedBy.length > 0 ||
      (entry.kind === 'exception' && entry.messages.length > 0),
    summary: true,
    lookalikes: facts.lookalikes.length > 0,
    typescript: facts.counterpart.wordings.length > 0 || facts.counterpart.goesOn !== undefined,
    raise: entry.programs.some(({ name }) => name === 'raise'),
  };
  const written = proseSectionsOf(entry.kind);
  return sectionsOf(entry.kind).filter((id) => written.includes(id) || hasContent[id] === true);
}
