import type { Limits } from './protocol.ts';

/** How much a run has said, held to its limits: what comes beyond them is cut, and the run has to end. */
export class Meter {
  #characters: number;
  #messages: number;

  /** @param limits characters of output, and messages of any kind */
  constructor({ output, messages }: Pick<Limits, 'output' | 'messages'>) {
    this.#characters = output;
    this.#messages = messages;
  }

  /** Is there nothing left of one of the limits, and was more asked for? */
  get isSpent(): boolean {
    return this.#characters < 0 || this.#messages < 0;
  }

  /** Nothing more is allowed. */
  stop(): void {
    this.#messages = -1;
  }

  /** Counts a message, whatever it says. */
  countMessage(): void {
    this.#messages -= 1;
  }

  /** A text → the part of it that may be shown; never half of a surrogate pair. */
  take(text: string): string {
    const room = Math.max(this.#characters, 0);
    this.#characters -= text.length;
    if (text.length <= room) return text;
    return text.slice(0, isHighSurrogate(text.charCodeAt(room - 1)) ? room - 1 : room);
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
