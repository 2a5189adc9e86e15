/**
 * Lines of JSON → the reply to each, in order; empty lines are left out.
 * @param fields what each record must have
 * @returns `line` counts from 1; `reply` is undefined where the line is not JSON, or lacks a field
 */
export async function* answerLines<Reply>(
  lines: AsyncIterable<string> | Iterable<string>,
  fields: readonly string[],
  answer: (record: Readonly<Record<string, unknown>>) => Reply,
): AsyncGenerator<{ readonly line: number; readonly reply: Reply | undefined }> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const record = parseRecord(text);
    const isWhole = record !== undefined && fields.every((field) => field in record);
    yield { line, reply: isWhole ? answer(record) : undefined };
  }
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
