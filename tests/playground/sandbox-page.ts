// In the browser: runs a job in the sandbox of the site, and measures how the page feels meanwhile.
import { manifest } from 'virtual:playground';
import { Sandbox, type Ended } from '../../src/playground/host.ts';
import type { FileDescriptor, Limits } from '../../src/playground/protocol.ts';

export interface Watched extends Ended {
  readonly output: readonly (readonly [FileDescriptor, string])[];
  readonly notes: readonly string[];
  /** The longest time for which the page did not answer, in ms. */
  readonly gap: number;
  /** From the call to the answer, in ms. */
  readonly took: number;
}

export interface SandboxPage {
  readonly run: (worker: string, limits?: Partial<Limits>, stopAfter?: number) => Promise<Watched>;
  /** What the frame is made of, for who wants to attack it. */
  readonly html: string;
}

const sandbox = new Sandbox(manifest.frame.html);
const page: SandboxPage = {
  html: manifest.frame.html,
  run: async (worker, limits, stopAfter) => {
    await sandbox.prepare();
    const output: (readonly [FileDescriptor, string])[] = [];
    const notes: string[] = [];
    let last = performance.now();
    let gap = 0;
    const beat = (): void => {
      const now = performance.now();
      gap = Math.max(gap, now - last);
      last = now;
    };
    const heart = setInterval(beat, 5);
    const controller = new AbortController();
    if (stopAfter !== undefined) setTimeout(() => controller.abort(), stopAfter);
    const began = performance.now();
    const ended = await sandbox.run(
      { worker, input: { hello: 1 }, limits: { run: 1000, load: 2000, output: 64 * 1024, messages: 5000, ...limits } },
      { onOutput: (chunks) => output.push(...chunks), onNote: (name) => notes.push(name) },
      controller.signal,
    );
    const took = performance.now() - began;
    clearInterval(heart);
    beat();
    return { ...ended, output, notes, gap, took };
  },
};
Object.assign(window, { page });
