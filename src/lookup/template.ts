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
  for (const [index, part] of text.split(/(\{\{|\}\}|\{\w+\})/).entries()) {
    // What is between the literal parts stands in the odd places.
    if (index % 2 === 1 && part.length > 2) {
      names.push(part.slice(1, -1));
      literals.push('');
    } else {
      literals.push((literals.pop() ?? '') + (index % 2 === 1 ? part.charAt(0) : part));
    }
  }
  return { literals, names };
}

/**
 * Where a template matches a text: the captures by name, or undefined. Every capture has at least one character.
 * Linear in the text, whatever the text.
 * @param anywhere the template may be a part of a line of the text; otherwise it is the whole text
 */
export function matchTemplate(
  template: Template,
  text: string,
  { anywhere = false } = {},
): Record<string, string> | undefined {
  if (!anywhere) return matchWhole(template, text);
  if (template.literals.some((literal) => literal.includes('\n'))) return matchInside(template, text);
  for (const line of text.split('\n')) {
    const captures = matchInside(template, line);
    if (captures !== undefined) return captures;
  }
  return undefined;
}

/** Literals are sought from left to right, each once; the last one stands at the end. */
function matchWhole(template: Template, text: string): Record<string, string> | undefined {
  const { literals, names } = template;
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  if (!text.startsWith(first)) return undefined;
  if (names.length === 0) return text.length === first.length ? {} : undefined;
  if (!text.endsWith(last)) return undefined;
  const places = [first.length];
  let from = first.length;
  for (const literal of literals.slice(1, -1)) {
    const at = text.indexOf(literal, from + 1);
    if (at < 0) return undefined;
    from = at + literal.length;
    places.push(at, from);
  }
  places.push(text.length - last.length);
  return settlePorts(template, places, text) ? capturesBetween(names, places, text) : undefined;
}

/**
 * The narrowest match: forward to the place where the first match ends, then backward, so that what it captures holds
 * no more than it must. A capture at the beginning is the word before; one at the end reaches to the end of the line.
 */
function matchInside(template: Template, text: string): Record<string, string> | undefined {
  const { literals, names } = template;
  let end = 0;
  for (const [index, literal] of literals.entries()) {
    const at = text.indexOf(literal, index === 0 ? 0 : end + 1);
    if (at < 0 || (index > 0 && at < end + 1)) return undefined;
    end = at + literal.length;
  }
  if (names.length === 0) return {};
  const last = literals.at(-1) ?? '';
  let to = last === '' ? end : end - last.length;
  const places = [last === '' ? text.length : to];
  for (let index = literals.length - 2; index >= 0; index -= 1) {
    const literal = literals[index] ?? '';
    const limit = to - 1 - literal.length;
    const at =
      index === 0 && literal === '' ? startOfWord(text, to) : limit < 0 ? -1 : text.lastIndexOf(literal, limit);
    if (at < 0) return undefined;
    places.unshift(at + literal.length);
    if (index > 0) places.unshift(at);
    to = at;
  }
  return settlePorts(template, places, text, last === '') ? capturesBetween(names, places, text) : undefined;
}

/** The word that ends at `to`, or all that stands before where no word does. */
function startOfWord(text: string, to: number): number {
  const start = text.lastIndexOf(' ', to - 1) + 1;
  return start < to ? start : 0;
}

/**
 * What is called {port} after a colon is a number, and the colon the last one of its word: an address may hold others (::1:5432).
 * Moves the places there; false where no such number is.
 * @param isOpen more may follow the port that ends the template
 */
function settlePorts({ literals, names }: Template, places: number[], text: string, isOpen = false): boolean {
  for (const [index, name] of names.entries()) {
    if (name !== 'port' || literals[index] !== ':' || index === 0) continue;
    const [from = 0, , , to = 0] = places.slice(2 * index - 2);
    const [found = '', address = ''] = /^(\S+):\d{1,5}(?!\w)/.exec(text.slice(from, to)) ?? [];
    const end = from + found.length;
    if (found === '' || (end < to && !(isOpen && index === names.length - 1))) return false;
    places.splice(2 * index - 1, 3, from + address.length, from + address.length + 1, end);
  }
  return true;
}

function capturesBetween(
  names: readonly string[],
  places: readonly number[],
  text: string,
): Record<string, string> | undefined {
  // Without what every object has: a name may be any word, __proto__ too.
  const captures = Object.create(null) as Record<string, string>;
  for (const [index, name] of names.entries()) {
    const value = text.slice(places[2 * index], places[2 * index + 1]);
    if (value === '' || (places[2 * index + 1] ?? 0) < (places[2 * index] ?? 0)) return undefined;
    captures[name] = value;
  }
  return captures;
}

/** Template, values by name → the text; what has no value keeps its name in braces. */
export function fillTemplate({ literals, names }: Template, values: Readonly<Record<string, string>>): string {
  return literals
    .map((literal, index) => {
      const name = names[index];
      return name === undefined ? literal : `${literal}${values[name] ?? `{${name}}`}`;
    })
    .join('');
}
