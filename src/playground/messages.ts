// Reads what comes from the other side. A program can post anything to the frame, and nothing that a frame says is believed
// beyond its shape: whoever reads gets a message of protocol.ts, made anew, or undefined.
import type { EndReason, FileDescriptor, FromFrame, FromWorker, UncaughtError } from './protocol.ts';

/** An error longer than this is cut. */
const longest = { errors: 100, text: 10_000 };
const endReasons: readonly string[] = [
  'exit',
  'stopped',
  'time-limit',
  'load-limit',
  'output-limit',
  'refused',
  'failed',
] satisfies EndReason[];

/** Anything → what a runtime says to the frame; undefined when it is not of that form, or holds more than that. */
export function parseFromWorker(value: unknown): FromWorker | undefined {
  if (!isRecord(value)) return undefined;
  const { t } = value;
  if (t === 'started') return hasOnly(value, 't') ? { t } : undefined;
  if (t === 'out') {
    const { fd, s } = value;
    return hasOnly(value, 't', 'fd', 's') && isDescriptor(fd) && typeof s === 'string' ? { t, fd, s } : undefined;
  }
  if (t === 'exit') {
    const error = value.error === undefined ? undefined : parseError(value.error);
    if (!hasOnly(value, 't', 'code', 'error') || !isInteger(value.code)) return undefined;
    if (value.error !== undefined && error === undefined) return undefined;
    return { t, code: value.code, ...(error === undefined ? {} : { error }) };
  }
  if (t === 'note') {
    if (!hasOnly(value, 't', 'name', 'value') || !isName(value.name)) return undefined;
    return { t, name: value.name, value: value.value };
  }
  return undefined;
}

/** Anything → what a frame says to the page; undefined when it is not of that form. */
export function parseFromFrame(value: unknown): FromFrame | undefined {
  if (!isRecord(value)) return undefined;
  const { t, id } = value;
  if (t === 'ready') return { t };
  if (typeof id !== 'string') return undefined;
  if (t === 'started') return { t, id };
  if (t === 'out') {
    const chunks = Array.isArray(value.chunks) ? value.chunks.map(parseChunk) : [undefined];
    return chunks.every((chunk) => chunk !== undefined) ? { t, id, chunks } : undefined;
  }
  if (t === 'note') return isName(value.name) ? { t, id, name: value.name, value: value.value } : undefined;
  if (t !== 'end') return undefined;
  const { why, code, detail, ms } = value;
  const error = value.error === undefined ? undefined : parseError(value.error);
  if (!isEndReason(why) || typeof ms !== 'number' || (value.error !== undefined && error === undefined)) {
    return undefined;
  }
  if ((code !== undefined && !isInteger(code)) || (detail !== undefined && typeof detail !== 'string'))
    return undefined;
  return {
    t,
    id,
    why,
    ms,
    ...(code === undefined ? {} : { code }),
    ...(error === undefined ? {} : { error }),
    ...(detail === undefined ? {} : { detail: cut(detail) }),
  };
}

/** A text → its beginning, short enough to be shown as an error. */
export function cut(text: string): string {
  return text.slice(0, longest.text);
}

function parseError(value: unknown): UncaughtError | undefined {
  if (!isRecord(value) || !hasOnly(value, 'messages', 'line', 'column')) return undefined;
  const { messages, line, column } = value;
  if (!Array.isArray(messages) || !isPlace(line) || !isPlace(column)) return undefined;
  const shown: unknown[] = messages.slice(0, longest.errors);
  return shown.every((text) => typeof text === 'string') ? { messages: shown.map(cut), line, column } : undefined;
}

function parseChunk(value: unknown): readonly [FileDescriptor, string] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [fd, text] = value as unknown[];
  return isDescriptor(fd) && typeof text === 'string' ? [fd, text] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(value: object, ...keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

function isDescriptor(value: unknown): value is FileDescriptor {
  return value === 1 || value === 2;
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

function isPlace(value: unknown): value is number | null {
  return value === null || (isInteger(value) && value >= 1);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 40;
}

function isEndReason(value: unknown): value is EndReason {
  return typeof value === 'string' && endReasons.includes(value);
}
