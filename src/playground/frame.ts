// The sandbox's only script: runs inside <iframe sandbox="allow-scripts" srcdoc>, whose policy (scripts/build/frame.ts) lets it
// make workers and nothing else. It runs programs in a worker, and ends what does not end by itself.
import { cut, parseFromWorker } from './messages.ts';
import { Meter } from './meter.ts';
import type { EndReason, FileDescriptor, FromFrame, Job, ToFrame, UncaughtError } from './protocol.ts';

/** The text of brake.ts, put here when the site is built: `brake.applyBrake` puts a brake on the worker that it runs in. */
declare const brakeScript: string;

/** Output goes to the page this often, in ms. */
const batchTime = 50;

interface End {
  readonly code?: number;
  readonly error?: UncaughtError;
  readonly detail?: string;
}

addEventListener('message', greet);

/** Takes the port that the page hands over, once. Nobody else is listened to. */
function greet({ source, ports: [port] }: MessageEvent): void {
  if (source !== parent || port === undefined) return;
  removeEventListener('message', greet);
  const post = (message: FromFrame, transfer: Transferable[] = []): void => port.postMessage(message, transfer);
  let current: { readonly id: string; readonly stop: () => void } | undefined;
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.t === 'stop' && data.id !== current?.id) return;
    current?.stop();
    current = data.t === 'run' ? { id: data.id, stop: start(data.id, data.job, post) } : undefined;
  };
  post({ t: 'ready' });
}

/** Starts a job in a worker of its own, and says to the page what it does → a function that stops it. */
function start(
  id: string,
  { worker: script, input, limits }: Job,
  post: (message: FromFrame, transfer?: Transferable[]) => void,
): () => void {
  const brake = `(()=>{${brakeScript};brake.applyBrake(${JSON.stringify(limits)})})();`;
  const url = URL.createObjectURL(new Blob([brake, script], { type: 'text/javascript' }));
  const meter = new Meter(limits);
  let chunks: [FileDescriptor, string][] = [];
  let batch: ReturnType<typeof setTimeout> | undefined;
  let began: number | undefined;
  let isOver = false;
  let worker: Worker | undefined;

  const flush = (): void => {
    batch = undefined;
    if (chunks.length > 0) post({ t: 'out', id, chunks });
    chunks = [];
  };
  const show = (fd: FileDescriptor, text: string): void => {
    const last = chunks.at(-1);
    if (last?.[0] === fd) last[1] += text;
    else if (text !== '') chunks.push([fd, text]);
    batch ??= setTimeout(flush, batchTime);
  };
  const end = (why: EndReason, more: End = {}): void => {
    if (isOver) return;
    isOver = true;
    worker?.terminate();
    clearTimeout(clock);
    clearTimeout(batch);
    URL.revokeObjectURL(url);
    flush();
    post({ t: 'end', id, why, ...more, ms: began === undefined ? 0 : performance.now() - began });
  };
  let clock = setTimeout(() => end('load-limit'), limits.load);

  const read = ({ data }: MessageEvent): void => {
    if (isOver) return;
    meter.countMessage();
    const message = parseFromWorker(data);
    // A note is the runtime's: once the program has started, it would be the program's.
    if (message === undefined || (message.t === 'note' && began !== undefined)) {
      return end('failed', { detail: 'the program sent a message of its own' });
    }
    if (message.t === 'out') show(message.fd, meter.take(message.s));
    if (meter.isSpent) return end('output-limit');
    if (message.t === 'started' && began === undefined) {
      began = performance.now();
      clearTimeout(clock);
      clock = setTimeout(() => end('time-limit'), limits.run);
      post({ t: 'started', id });
    }
    if (message.t === 'note') post({ ...message, id }, message.value instanceof ArrayBuffer ? [message.value] : []);
    if (message.t === 'exit') {
      end('exit', { code: message.code, ...(message.error === undefined ? {} : { error: message.error }) });
    }
  };

  try {
    worker = new Worker(url);
    worker.onmessage = read;
    worker.onmessageerror = () => end('failed', { detail: 'the program sent a message that cannot be read' });
    worker.onerror = (event) => {
      event.preventDefault();
      // A worker that is not made says nothing.
      if (!event.message) end('refused');
      else end('failed', { detail: cut(event.message) });
    };
    worker.postMessage(input, buffersIn(input));
  } catch (error) {
    end('refused', { detail: cut(String(error)) });
  }
  return () => end('stopped');
}

/** What need not be copied on its way to the worker: the buffers of a job's input, which is the frame's own copy. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (value instanceof ArrayBuffer) return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return [...new Set(Object.values(value).flatMap(buffersIn))];
}
