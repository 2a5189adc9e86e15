/**
 * Lines of JSON → the reply to each, in order; empty lines are left out.
 * @param fields what each record must have
 * @returns `line` counts from 1; `output` is undefined where the line is not JSON, or lacks a field
 */
export async function* answerLines(
  lines: AsyncIterable<string>,
  fields: readonly string[],
  reply: (record: Readonly<Record<string, unknown>>) => object,
): AsyncGenerator<{ readonly line: number; readonly output: object | undefined }> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const record = parseRecord(text);
    const isWhole = record !== undefined && fields.every((field) => field in record);
    yield { line, output: isWhole ? reply(record) : undefined };
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
