import type { Runtime } from './classes.ts';
import type { System } from './errno.ts';

/** One text of an error: a template, and who prints it. */
export interface WordingData {
  readonly text: string;
  /** The class that it is printed with, where that is not the entry's. */
  readonly class?: string;
  readonly system?: System;
  readonly language?: string;
}

/** What the lookup knows of one page: of an exception, or of one of its messages. */
export interface EntryData {
  readonly name: string;
  readonly id?: string;
  readonly title: string;
  readonly href: string;
  /** Of a message: its name, where that is not its first text. */
  readonly message?: string;
  /** Of a message: what readers type for it. */
  readonly words?: readonly string[];
  readonly parent?: string;
  readonly codes?: readonly string[];
  readonly python?: readonly WordingData[];
  readonly js?: readonly WordingData[];
}

/** All that the lookup knows of the content, in one language; JSON. */
export interface LookupData {
  readonly entries: readonly EntryData[];
}

export type { Runtime };
