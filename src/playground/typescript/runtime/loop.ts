// The event loop of a program, in libuv's phases. A program ends when nothing that it waits for is left: what waits holds a
// reference (a timer, a listening server, a socket), as a handle does in libuv.

import { createBrowserHost, type Host, type Task } from './host.ts';

/** What the rest of the runtime does when the loop comes to these points. */
export interface LoopEvents {
  /** A task threw. */
  uncaught: (error: unknown) => void;
  /** Nothing is left to wait for: last chance to start something. */
  beforeExit: () => void;
  /** The program is over. Called once. `code`: what the program set, else 0, or 13 when a top-level await is unsettled. */
  exit: (code: number) => void;
  /** The exit code that the program has set so far. */
  exitCode: () => number | undefined;
}

/** A timer of the loop, which holds no reference by itself. */
export interface RawTimer {
  readonly at: number;
  readonly task: Task;
  cancelled: boolean;
}

/** Phases of one turn of the loop, in libuv's order. */
const phases = ['timers', 'poll', 'check', 'closing'] as const;
type Phase = (typeof phases)[number];

/** What Node exits with when a top-level await is unsettled. */
const unsettledAwait = 13;

/**
 * How long an idle program is waited for, in ms: promises of the browser (a blob's text, a module that is imported late) hold no
 * reference, and rejections that nobody handles are told late.
 */
const grace = { evaluating: 50, evaluated: 4 };

/** The loop. States: `begin` (the program is being evaluated) → `end` (its top level is done) → `finish` (it is over). */
export class EventLoop {
  readonly events: LoopEvents = {
    uncaught: () => undefined,
    beforeExit: () => undefined,
    exit: () => undefined,
    exitCode: () => undefined,
  };
  readonly #host: Host;
  readonly #queues: Record<Phase, Task[]> = { timers: [], poll: [], check: [], closing: [] };
  readonly #ticks: Task[] = [];
  readonly #timers: RawTimer[] = [];
  #alarm: number | undefined;
  #phase = 0;
  #batch: Task[] = [];
  #queued = 0;
  #references = 0;
  #now: number;
  #running = false;
  #settling = false;
  #state: 'idle' | 'evaluating' | 'evaluated' | 'over' = 'idle';

  constructor(host: Host) {
    this.#host = host;
    this.#now = Math.trunc(host.now());
  }

  /** Time at the start of this turn, in ms: what timers count from. */
  get now(): number {
    return this.#now;
  }

  /** Is the program over? */
  isOver(): boolean {
    return this.#state === 'over';
  }

  /** The program starts, now. */
  begin(): void {
    this.#state = 'evaluating';
    // When its first stretch is done, it may wait for nothing at all.
    this.macro(() => undefined);
  }

  /** The top level of the program is done: from now on an idle loop is a finished program. */
  end(): void {
    if (this.#state === 'evaluating') this.#state = 'evaluated';
    this.#settle();
  }

  /** Ends the program now. */
  finish(code: number): void {
    if (this.isOver()) return;
    this.#state = 'over';
    this.events.exit(code);
  }

  /** Takes a reference: the program does not end before it is released. */
  hold(): void {
    this.#references += 1;
  }

  /** Gives a reference back. */
  release(): void {
    this.#references -= 1;
    this.#settle();
  }

  /** A task of the poll phase: what the kernel would report. */
  macro(task: Task): void {
    this.#enqueue('poll', task);
  }

  /** A task of the check phase, after what is to be polled now (setImmediate). */
  immediate(task: Task): void {
    this.#enqueue('check', task);
  }

  /** A task of the closing phase, the last of a turn; the last handle closed comes first. */
  closing(task: Task): void {
    this.#enqueue('closing', task);
  }

  /** A task after the one that runs now, and before promises that settle in it (process.nextTick). */
  tick(task: Task): void {
    this.#ticks.push(task);
    // Asked for in a microtask, it runs when the microtasks are done: before whatever the host calls next.
    if (!this.#running && this.#ticks.length === 1) this.#post(() => undefined);
  }

  /** A timer without a reference. `ms` from the start of this turn, at least 1, as in Node. */
  timer(task: Task, ms: number): RawTimer {
    const timer: RawTimer = { at: this.#now + Math.max(1, Math.trunc(ms)), task, cancelled: false };
    const later = this.#timers.findIndex((other) => other.at > timer.at);
    this.#timers.splice(later < 0 ? this.#timers.length : later, 0, timer);
    if (this.#timers[0] === timer) this.#setAlarm();
    return timer;
  }

  /** Does nothing when the timer is over. */
  cancel(timer: RawTimer): void {
    timer.cancelled = true;
    const place = this.#timers.indexOf(timer);
    if (place >= 0) this.#timers.splice(place, 1);
  }

  /** Runs a callback of the host (an event of the browser) as a task: ticks before and after it, what it throws is uncaught. */
  run(task: Task): void {
    if (this.isOver()) return;
    this.#now = Math.trunc(this.#host.now());
    this.#running = true;
    this.#runTicks();
    this.#attempt(task);
    this.#runTicks();
    this.#running = false;
  }

  #runTicks(): void {
    for (let tick = this.#ticks.shift(); tick; tick = this.#ticks.shift()) this.#attempt(tick);
  }

  #attempt(task: Task): void {
    if (this.isOver()) return;
    try {
      task();
    } catch (error) {
      if (!this.isOver()) this.events.uncaught(error);
    }
  }

  #enqueue(phase: Phase, task: Task): void {
    this.#queues[phase].push(task);
    this.#post(() => this.#next()?.());
  }

  #post(task: Task): void {
    this.#queued += 1;
    this.#host.post(() => {
      this.#queued -= 1;
      this.run(task);
      this.#settle();
    });
  }

  /** The next task of this phase, else the first of the next phase that has any. */
  #next(): Task | undefined {
    for (let passed = 0; this.#batch.length === 0 && passed < phases.length; passed += 1) {
      this.#phase = (this.#phase + 1) % phases.length;
      const phase = phases[this.#phase] ?? 'timers';
      this.#batch = this.#queues[phase];
      this.#queues[phase] = [];
      if (phase === 'closing') this.#batch.reverse();
    }
    return this.#batch.shift();
  }

  #setAlarm(): void {
    if (this.#alarm !== undefined) this.#host.clearTimer(this.#alarm);
    const [first] = this.#timers;
    this.#alarm = first && this.#host.setTimer(() => this.#ring(), Math.max(0, first.at - this.#host.now()));
  }

  /** Timers that are due become tasks. */
  #ring(): void {
    this.#alarm = undefined;
    // A program that nothing but these timers could wake is over.
    if (this.#settling) return;
    this.#now = Math.trunc(this.#host.now());
    const later = this.#timers.findIndex((timer) => timer.at > this.#now);
    const due = this.#timers.splice(0, later < 0 ? this.#timers.length : later);
    for (const timer of due) {
      this.#enqueue('timers', () => {
        if (!timer.cancelled) timer.task();
      });
    }
    this.#setAlarm();
  }

  #isIdle(): boolean {
    return this.#references <= 0 && this.#queued === 0 && this.#state !== 'idle' && !this.isOver();
  }

  /** Ends an idle program, but lets the host report rejected promises first. */
  #settle(): void {
    if (!this.#isIdle() || this.#settling) return;
    this.#settling = true;
    const end = () => {
      this.#settling = false;
      if (this.#isIdle()) this.run(() => this.events.beforeExit());
      if (this.#isIdle()) this.finish(this.events.exitCode() ?? (this.#state === 'evaluated' ? 0 : unsettledAwait));
      else this.#setAlarm();
    };
    this.#host.setTimer(() => this.#host.post(end), this.#state === 'evaluated' ? grace.evaluated : grace.evaluating);
  }
}

/** The loop of this worker's one program. */
export const loop = new EventLoop(createBrowserHost());
