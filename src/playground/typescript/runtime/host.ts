// Where the loop runs: a worker of a browser, or a test.

export type Task = () => void;

/** What the loop needs of the place it runs in. */
export interface Host {
  /** Calls back later, once for each call, in order; microtasks run before the next one. */
  readonly post: (task: Task) => void;
  readonly setTimer: (task: Task, ms: number) => number;
  readonly clearTimer: (id: number) => void;
  /** In ms. */
  readonly now: () => number;
}

/** The browser's worker as a host: messages are not slowed down as nested timers of 0 ms are. */
export function createBrowserHost(): Host {
  const { setTimeout, clearTimeout } = globalThis;
  const waiting: Task[] = [];
  let port: MessagePort | undefined;
  const open = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => waiting.shift()?.();
    return port2;
  };
  return {
    post: (task) => {
      waiting.push(task);
      port ??= open();
      port.postMessage(0);
    },
    setTimer: (task, ms) => setTimeout(task, ms) as unknown as number,
    clearTimer: (id) => clearTimeout(id),
    now: () => performance.now(),
  };
}
