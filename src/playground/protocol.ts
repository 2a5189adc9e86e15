// What page, frame and worker say to each other. Pure: types, limits, and the checks of what comes from the other side.
//
//   page (run.ts, host.ts) ── MessagePort ──► frame (frame.ts, sandboxed) ── postMessage ──► worker (a runtime, and the program)
//
// The frame trusts nothing that the worker says; the page trusts nothing that the frame says beyond these shapes.

/** What a run may cost. Enforced in the frame, outside the worker that runs the program. */
export interface Limits {
  /** From the start of the program to its end, in ms. */
  readonly run: number;
  /** From the start of the worker to the start of the program (a runtime that loads), in ms. */
  readonly load: number;
  /** Characters of output that are shown. */
  readonly output: number;
  /** Messages from the worker. */
  readonly messages: number;
}

/** Programs of this site end within a second; an edited one gets more, but not for ever. */
export const limits: Readonly<Record<'typescript' | 'python', Limits>> = {
  typescript: { run: 5_000, load: 15_000, output: 64 * 1024, messages: 5_000 },
  python: { run: 10_000, load: 60_000, output: 64 * 1024, messages: 5_000 },
};

/** One run: a worker script, and the first message that the worker gets. */
export interface Job {
  /** The text of a classic worker script: a runtime. */
  readonly worker: string;
  /** Anything that can be cloned; the runtimes say what they take (`NodeInput`, `PythonInput`). */
  readonly input: unknown;
  readonly limits: Limits;
}

/** What the runtime for TypeScript is started with. */
export interface NodeInput {
  /** Types stripped in place: line and column are those of the source. */
  readonly js: string;
  /** Each module specifier in `js`: where it stands (without its quotes), and what it says. */
  readonly imports: readonly ImportSite[];
  /** What the program is called: retry.ts */
  readonly file: string;
}
export type ImportSite = readonly [start: number, end: number, specifier: string];

/** What the runtime for Python is started with. */
export interface PythonInput {
  readonly code: string;
  readonly file: string;
  /** Pyodide's files by name. */
  readonly assets: Readonly<Record<string, ArrayBuffer | string>>;
}

/** The error that ended a program: as recordings have it. */
export interface UncaughtError {
  /** `Class: message`, one for each leaf of a group. */
  readonly messages: readonly string[];
  /** In the program, from 1; null where the runtime does not tell. */
  readonly line: number | null;
  /** In that line, from 1; null where the runtime does not tell. */
  readonly column: number | null;
}

export type FileDescriptor = 1 | 2;

/** Worker → frame. */
export type FromWorker =
  | { readonly t: 'started' }
  | { readonly t: 'out'; readonly fd: FileDescriptor; readonly s: string }
  | { readonly t: 'exit'; readonly code: number; readonly error?: UncaughtError }
  /** For the page, not for the reader: a memory snapshot, timings. */
  | { readonly t: 'note'; readonly name: string; readonly value: unknown };

/** Page → frame, over the port that the frame was given once. `id` is a token that nobody can guess. */
export type ToFrame =
  { readonly t: 'run'; readonly id: string; readonly job: Job } | { readonly t: 'stop'; readonly id: string };

/** Why a run ended. 'refused': the browser made no sandbox, or no worker in it. */
export type EndReason = 'exit' | 'stopped' | 'time-limit' | 'load-limit' | 'output-limit' | 'refused' | 'failed';

/** Frame → page. */
export type FromFrame =
  | { readonly t: 'ready' }
  | { readonly t: 'started'; readonly id: string }
  | { readonly t: 'out'; readonly id: string; readonly chunks: readonly (readonly [FileDescriptor, string])[] }
  | { readonly t: 'note'; readonly id: string; readonly name: string; readonly value: unknown }
  | {
      readonly t: 'end';
      readonly id: string;
      readonly why: EndReason;
      /** With 'exit'. */
      readonly code?: number;
      readonly error?: UncaughtError;
      /** With 'failed': what the browser said of the worker. */
      readonly detail?: string;
      /** From 'started' to the end. */
      readonly ms: number;
    };
