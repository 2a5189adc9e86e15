import type { ImportSite, UncaughtError } from './protocol.ts';

/** A program as the page loads it when the reader presses Run: /programs/HASH.json */
export interface ProgramFile {
  /** retry.ts */
  readonly file: string;
  readonly language: 'python' | 'typescript';
  readonly source: string;
  /** TypeScript that is not edited runs without a stripper: stripped when the site was built. */
  readonly js?: string;
  readonly imports?: readonly ImportSite[];
  /** What the recorder saw on the runtime that the browser imitates. */
  readonly recorded?: Outcome & { readonly runtime: string };
  /** What the browser lacks for it ('child_process', 'signal'): such a program is shown, not run. */
  readonly missing?: readonly string[];
}

/** What a program did. */
export interface Outcome {
  readonly stdout: string;
  readonly exitCode: number;
  readonly error?: Pick<UncaughtError, 'messages' | 'line'>;
}

/** Did a run do what was recorded? A line that the runtime cannot tell is not held against it. */
export function isSameOutcome(run: Outcome, recorded: Outcome): boolean {
  const [a, b] = [run.error, recorded.error];
  return (
    run.stdout === recorded.stdout &&
    run.exitCode === recorded.exitCode &&
    JSON.stringify(a?.messages) === JSON.stringify(b?.messages) &&
    (a?.line == null || b?.line == null || a.line === b.line)
  );
}
