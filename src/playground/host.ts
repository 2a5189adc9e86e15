import { parseFromFrame } from './messages.ts';
import type { FileDescriptor, FromFrame, Job, ToFrame } from './protocol.ts';

/** What happens while a job runs. */
export interface RunEvents {
  /** The runtime is loaded; the program begins. */
  readonly onStarted?: () => void;
  readonly onOutput?: (chunks: readonly (readonly [FileDescriptor, string])[]) => void;
  /** What the runtime (never the program) leaves for the next run. */
  readonly onNote?: (name: string, value: unknown) => void;
}

/** How a job ended. */
export type Ended = Omit<Extract<FromFrame, { t: 'end' }>, 't' | 'id'>;

/** The browser makes no sandbox. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
}

/** How long the page waits for its frame, in ms: to come up; to end a run that is stopped, or past its limit. */
const patience = { ready: 10_000, end: 500 };

/**
 * Runs jobs, each in a sandboxed frame of its own: what a program leaves behind (workers of its workers, thousands of messages on
 * their way) goes with its frame.
 */
export class Sandbox {
  readonly #html: string;
  /** The frame of the next run. */
  #next: Promise<Frame> | undefined;

  /** @param html the frame's document, with its policy and its script */
  constructor(html: string) {
    this.#html = html;
  }

  /** Makes the frame of the next run, so that it need not be waited for. @throws {SandboxError} when the browser makes none */
  async prepare(): Promise<void> {
    const next = (this.#next ??= openFrame(this.#html));
    try {
      await next;
    } catch (error) {
      if (this.#next === next) this.#next = undefined;
      throw error;
    }
  }

  /**
   * Runs a job to its end, whatever that is.
   * @param signal stops it
   * @throws {SandboxError} when the browser makes no frame
   */
  async run(job: Job, events: RunEvents = {}, signal?: AbortSignal): Promise<Ended> {
    const frame = await this.#take();
    try {
      if (signal?.aborted === true) return { why: 'stopped', ms: 0 };
      return await runIn(frame, job, events, signal);
    } finally {
      // The next one first: a browser that gives sandboxed frames a process keeps it.
      void this.prepare().catch(() => undefined);
      frame.element.remove();
    }
  }

  async #take(): Promise<Frame> {
    const next = this.#next ?? openFrame(this.#html);
    this.#next = undefined;
    const frame = await next;
    // Whoever empties the page kills the frame that was prepared.
    return frame.element.isConnected ? frame : openFrame(this.#html);
  }
}

interface Frame {
  readonly element: HTMLIFrameElement;
  readonly port: MessagePort;
}

/** Makes a frame and gives it the port over which alone it is spoken to. */
function openFrame(html: string): Promise<Frame> {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  // Without a title: nobody meets it.
  element.setAttribute('aria-hidden', 'true');
  element.tabIndex = -1;
  element.hidden = true;
  element.srcdoc = html;
  const { port1: port, port2 } = new MessageChannel();
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      element.remove();
      fail(new SandboxError('the sandbox does not answer'));
    }, patience.ready);
    port.onmessage = ({ data }) => {
      if (parseFromFrame(data)?.t !== 'ready') return;
      clearTimeout(timer);
      done({ element, port });
    };
    // Its origin is opaque: no other target can be named. The document is our own, and its policy lets it go nowhere.
    element.onload = () => element.contentWindow?.postMessage('port', '*', [port2]);
    document.body.append(element);
  });
}

function runIn({ port }: Frame, job: Job, events: RunEvents, signal: AbortSignal | undefined): Promise<Ended> {
  const id = token();
  return new Promise((done) => {
    let deadline: ReturnType<typeof setTimeout> | undefined;
    const post = (message: ToFrame): void => port.postMessage(message);
    const finish = (ended: Ended): void => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', stop);
      port.onmessage = null;
      done(ended);
    };
    // The frame ends every run in time. Should it be unable to, the page does: the frame goes, and the run with it.
    const expectEnd = (within: number, why: Ended['why']): void => {
      clearTimeout(deadline);
      deadline = setTimeout(() => finish({ why, ms: within }), within + patience.end);
    };
    const stop = (): void => {
      post({ t: 'stop', id });
      expectEnd(0, 'stopped');
    };
    port.onmessage = ({ data }) => {
      const message = parseFromFrame(data);
      if (message === undefined || message.t === 'ready' || message.id !== id) return;
      if (message.t === 'started') {
        if (signal?.aborted !== true) expectEnd(job.limits.run, 'time-limit');
        events.onStarted?.();
      } else if (message.t === 'out') events.onOutput?.(message.chunks);
      else if (message.t === 'note') events.onNote?.(message.name, message.value);
      else finish(message);
    };
    signal?.addEventListener('abort', stop);
    expectEnd(job.limits.load, 'load-limit');
    post({ t: 'run', id, job });
  });
}

/** What names a run: nobody can guess it. */
function token(): string {
  // randomUUID is there on secure pages only.
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
