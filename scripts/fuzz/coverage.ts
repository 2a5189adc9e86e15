import { Session, type Profiler } from 'node:inspector';

/** What ran since the last look: how often blocks did, and the blocks themselves. */
export interface Run {
  readonly steps: number;
  readonly blocks: readonly string[];
}

export interface Coverage {
  /** What ran since the last call. @param covers parts of the paths of the modules that count */
  take(covers: readonly string[]): Run;
  stop(): void;
}

/** Counts what runs, as the engine itself counts it: in modules that are loaded after this, not before. */
export function startCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    take(covers) {
      const blocks: string[] = [];
      let steps = 0;
      session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
        for (const { scriptId, url, functions } of result) {
          if (!covers.some((part) => url.includes(part))) continue;
          for (const { ranges } of functions) {
            for (const { startOffset, endOffset, count } of ranges) {
              steps += count;
              if (count > 0) blocks.push(`${scriptId}:${startOffset}-${endOffset}`);
            }
          }
        }
      });
      return { steps, blocks };
    },
    stop: () => session.disconnect(),
  };
}
