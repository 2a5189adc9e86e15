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

/** How a run went, against its recording. reworded: the same but for the words of an error that JavaScript itself raised. */
export type Match = 'same' | 'reworded' | 'differs';

/** What JavaScript itself raises, and structuredClone(), has no code; each engine words it as it likes. */
const ofEngine = /^((?:\[cause\]: )*(?:Type|Range|Reference|Syntax|URI|DataClone)Error): /;

/** A program's recording, and what a run did → do they match? A line that the runtime cannot tell is not held against it. */
export function matchRecording(language: ProgramFile['language'], recorded: Outcome, run: Outcome): Match {
  const [a, b] = [run.error, recorded.error];
  const isSame =
    run.stdout === recorded.stdout &&
    run.exitCode === recorded.exitCode &&
    a?.messages.length === b?.messages.length &&
    (a?.line == null || b?.line == null || a.line === b.line);
  if (!isSame) return 'differs';
  const pairs = (b?.messages ?? []).map((message, index) => [message, a?.messages[index] ?? ''] as const);
  const others = pairs.filter(([message, seen]) => message !== seen);
  if (others.length === 0) return 'same';
  const kindOf = (message: string): string | undefined => ofEngine.exec(message)?.[1];
  const areReworded = others.every(
    ([message, seen]) => kindOf(message) !== undefined && kindOf(message) === kindOf(seen),
  );
  return areReworded && language === 'typescript' ? 'reworded' : 'differs';
}
