// In the browser: runs programs as the site does.
import { runProgram, type RunRequest, type RunResult, type RunStatus } from '../../src/playground/run.ts';

export interface Timed extends RunResult {
  /** From the call, in ms: each status, the first output, the end. */
  readonly times: Readonly<Partial<Record<RunStatus | 'output' | 'end', number>>>;
}

export interface RunOptions extends RunRequest {
  /** Stops the run so long after its call, or when it comes to this status. */
  readonly stopAt?: number | RunStatus;
}

export interface ProgramPage {
  readonly run: (options: RunOptions) => Promise<Timed>;
}

const page: ProgramPage = {
  run: async ({ stopAt, ...request }) => {
    const began = performance.now();
    const times: Partial<Record<RunStatus | 'output' | 'end', number>> = {};
    const mark = (name: keyof typeof times): void => void (times[name] ??= performance.now() - began);
    const controller = new AbortController();
    if (typeof stopAt === 'number') setTimeout(() => controller.abort(), stopAt);
    const result = await runProgram(request, {
      onStatus: (status) => {
        mark(status);
        if (status === stopAt) controller.abort();
      },
      onOutput: () => mark('output'),
      signal: controller.signal,
    });
    mark('end');
    return { ...result, times };
  },
};
Object.assign(window, { page });
