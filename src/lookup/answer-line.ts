import type { Answer } from './answer.ts';

/** What scorers and scripts read: one object per text. */
export interface AnswerLine {
  readonly id: unknown;
  readonly exception: string | null;
  readonly code: string | null;
  readonly message_id: string | null;
  readonly mdn?: string;
}

/**
 * id, answer → the line of `--jsonl`. Where no class was printed: a message of Python's own is named by the class that has
 * it; any other error by its code, for the class of the page is Python's, and the error may be JavaScript's.
 */
export function toAnswerLine(id: unknown, { exception, code, runtime, place, messageId, mdn }: Answer): AnswerLine {
  const own = runtime === 'python' ? place?.name : undefined;
  return {
    id,
    exception: exception ?? own ?? code ?? null,
    code: code ?? null,
    message_id: messageId ?? null,
    ...(mdn === undefined ? {} : { mdn }),
  };
}
