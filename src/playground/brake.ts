import { parseFromWorker } from './messages.ts';
import { Meter } from './meter.ts';
import type { Limits } from './protocol.ts';

type Post = (message: unknown, transfer: Transferable[]) => void;

/**
 * Puts a brake on a worker before anything else runs in it: from here on it can post what a runtime posts, as much as the frame
 * takes, and no more. It only spares the frame, which checks all of it again: a worker that is ended goes on for up to two seconds
 * in Chromium, and would fill the frame's memory and keep the next run waiting.
 */
export function applyBrake(limits: Pick<Limits, 'output' | 'messages'>): void {
  const post: Post = (globalThis.postMessage as unknown as Post).bind(globalThis);
  const meter = new Meter(limits);
  const brakedPost = (message: unknown): void => {
    if (meter.isSpent) return;
    meter.countMessage();
    const known = parseFromWorker(message);
    if (known?.t === 'out') meter.take(known.s);
    // One message more than is allowed, one text longer than is allowed: the frame has to see that there is more.
    const told = known?.t === 'out' ? { ...known, s: known.s.slice(0, limits.output + 1) } : (known ?? null);
    if (known === undefined) meter.stop();
    post(told, known?.t === 'note' && known.value instanceof ArrayBuffer ? [known.value] : []);
  };
  for (let owner: object | null = globalThis; owner !== null; owner = Object.getPrototypeOf(owner) as object | null) {
    Reflect.deleteProperty(owner, 'postMessage');
  }
  Object.assign(globalThis, { postMessage: brakedPost });
}
