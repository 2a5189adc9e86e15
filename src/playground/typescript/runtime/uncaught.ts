// An uncaught error as recordings have it: scripts/record/node-hook.mjs writes the same on Node.
import type { UncaughtError } from '../../protocol.ts';
import { headOf } from './errors.ts';
import { locate } from './stack.ts';

/** The head of the error's stack, those of a group's members, and those of its causes. */
function describeError(error: unknown): string[] {
  if (!(error instanceof Error)) return [`Uncaught ${String(error)}`];
  return [
    headOf(error).trim(),
    ...(error instanceof AggregateError ? error.errors.flatMap(describeError) : []),
    ...(error.cause === undefined ? [] : describeError(error.cause).map((line) => `[cause]: ${line}`)),
  ];
}

/** What the page is told of the error that ended the program. */
export function describeUncaught(error: unknown): UncaughtError {
  const { line = null, column = null } = (error instanceof Error ? locate(error) : undefined) ?? {};
  return { messages: describeError(error), line, column };
}
