// What the program prints, on its way to the page: at once as long as it is little, then in batches.
import type { FileDescriptor } from '../../protocol.ts';

/** A program may print a line and then compute for ever: its first lines must not wait in a batch. */
const eagerWrites = 200;
const batchCharacters = 8 * 1024;
const batchMs = 16;

export interface OutputOptions {
  readonly send: (fd: FileDescriptor, text: string) => void;
  readonly now: () => number;
  readonly later: (flush: () => void, ms: number) => unknown;
}

/** Collects writes. Their order holds across both descriptors. */
export class Output {
  readonly #options: OutputOptions;
  #parts: string[] = [];
  #fd: FileDescriptor = 1;
  #size = 0;
  #writes = 0;
  #sentAt = -Infinity;
  #scheduled = false;

  constructor(options: OutputOptions) {
    this.#options = options;
  }

  write(fd: FileDescriptor, text: string): void {
    if (text === '') return;
    if (fd !== this.#fd) this.flush();
    this.#fd = fd;
    this.#parts.push(text);
    this.#size += text.length;
    this.#writes += 1;
    const { now, later } = this.#options;
    const isDue = this.#size >= batchCharacters || now() - this.#sentAt >= batchMs;
    if (this.#writes <= eagerWrites || isDue) return this.flush();
    if (this.#scheduled) return;
    this.#scheduled = true;
    later(() => this.flush(), batchMs);
  }

  flush(): void {
    this.#scheduled = false;
    if (this.#parts.length === 0) return;
    const text = this.#parts.join('');
    this.#parts = [];
    this.#size = 0;
    this.#sentAt = this.#options.now();
    this.#options.send(this.#fd, text);
  }
}
