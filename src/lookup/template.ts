/** A message template, compiled: the literal texts and, between them, the names of what varies. */
export interface Template {
  /** One more than names; the first and the last may be empty. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** `can only concatenate {a} (not "{b}")` → its literals and names. `{{` and `}}` stand for braces. */
export function compileTemplate(text: string): Template {
  const literals = [''];
  const names: string[] = [];
  for (const [, doubled, name, rest] of text.matchAll(/(\{\{|\}\})|\{(\w+)\}|([\s\S])/gu)) {
    if (name !== undefined) {
      names.push(name);
      literals.push('');
    } else {
      literals.push((literals.pop() ?? '') + (doubled?.charAt(0) ?? rest ?? ''));
    }
  }
  return { literals, names };
}

/**
 * Where a template matches a text: the captures by name, or undefined. Every capture has at least one character.
 * Literals are sought from left to right, each once: linear in the text, whatever the text.
 * @param anywhere the template may be a part of the text; otherwise it is the whole
 */
export function matchTemplate(
  { literals, names }: Template,
  text: string,
  { anywhere = false } = {},
): Record<string, string> | undefined {
  const captures: Record<string, string> = {};
  const first = literals[0] ?? '';
  const start = anywhere ? text.indexOf(first) : text.startsWith(first) ? 0 : -1;
  if (start < 0) return undefined;
  let from = start + first.length;
  for (const [index, name] of names.entries()) {
    const literal = literals[index + 1] ?? '';
    const isLast = index === names.length - 1;
    const at = endOfCapture(text, literal, from, isLast, anywhere);
    if (at < from + 1) return undefined;
    captures[name] = text.slice(from, at);
    from = at + literal.length;
  }
  return !anywhere && from !== text.length ? undefined : captures;
}

function endOfCapture(text: string, literal: string, from: number, isLast: boolean, anywhere: boolean): number {
  if (!isLast) return text.indexOf(literal, from + 1);
  if (literal === '') return anywhere ? endOfLine(text, from) : text.length;
  if (anywhere) return text.indexOf(literal, from + 1);
  return text.endsWith(literal) ? text.length - literal.length : -1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
