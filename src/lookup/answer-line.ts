import type { Answer } from './answer.ts';

/** What scorers and scripts read: one object per text. */
export interface AnswerLine {
  readonly id: unknown;
  readonly exception: string | null;
  readonly code: string | null;
  readonly message_id: string | null;
  readonly mdn?: string;
}

/** id, answer → the line of `--jsonl`. Where a code came without a class, the code names the error. */
export function toAnswerLine(id: unknown, { exception, code, messageId, mdn }: Answer): AnswerLine {
  return {
    id,
    exception: exception ?? code ?? null,
    code: code ?? null,
    message_id: messageId ?? null,
    ...(mdn === undefined ? {} : { mdn }),
  };
}
