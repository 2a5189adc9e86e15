import type { Material } from './mutate.ts';
import type { Random } from './random.ts';

/** Something that is given hostile inputs, and what has to hold whatever they are. Inputs are texts, so that they can be kept. */
export interface Target {
  readonly name: string;
  /** Real inputs: what is mutated. */
  readonly samples: readonly string[];
  /** Words that mean something to it. */
  readonly dictionary: readonly string[];
  /** Characters of an input. */
  readonly longest: number;
  /** Part of the paths of the modules whose code the inputs are to reach. */
  readonly covers: readonly string[];
  /** How an input is changed, where that is not as a text. */
  readonly mutate?: (input: string, random: Random, material: Material) => string;
  /** An input → the text in it that is made shorter when it breaks something, and what puts it back. */
  readonly core?: (input: string) => { readonly text: string; readonly wrap: (text: string) => string };
  /** How often blocks of the covered code may run for an input of so many characters. */
  readonly mostSteps?: (length: number) => number;
  /** @throws {Error} when something does not hold */
  readonly check: (input: string) => void | Promise<void>;
  /** Lets go of what it holds: folders, servers. */
  readonly close?: () => void;
}

/** What does not hold. */
export class Broken extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Broken';
  }
}

/** @throws {Broken} when the condition is false */
export function hold(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Broken(what);
}
