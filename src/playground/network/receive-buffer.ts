/** libuv reads at most so many bytes at once: two writes in a row are one read. */
const readSize = 65536;
/** What the kernel keeps for a reader that does not read; then a write waits. */
const capacity = 2 ** 21;

/** The bytes that an end of a connection received, and that nobody read yet. */
export class ReceiveBuffer {
  readonly #pieces: Uint8Array[] = [];
  /** In bytes. */
  size = 0;

  get isFull(): boolean {
    return this.size >= capacity;
  }

  /** Keeps a copy. */
  add(bytes: Uint8Array): void {
    this.#pieces.push(bytes.slice());
    this.size += bytes.length;
  }

  /** What one read gets. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(Math.min(this.size, readSize));
    for (let at = 0; at < taken.length;) {
      const [first = new Uint8Array()] = this.#pieces;
      const part = first.subarray(0, taken.length - at);
      taken.set(part, at);
      at += part.length;
      if (part.length < first.length) this.#pieces[0] = first.subarray(part.length);
      else this.#pieces.shift();
    }
    this.size -= taken.length;
    return taken;
  }
}
