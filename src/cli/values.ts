import { valueOf } from '../search/value-of.ts';

/**
 * Prose of a card → the same, with the reader's own values in its code.
 * @param markdown as src/model/markdown.ts writes it, with <var> where values come
 * @param captures what stands in the reader's message, by the names of the template
 */
export function withValues(markdown: string, captures: Readonly<Record<string, string>>): string {
  return markdown.replace(/<var>(\w+)<\/var>/g, (_, name: string) => {
    const value = valueOf(captures, name);
    // Markdown's own sign would end the code.
    return value.includes('`') ? '…' : value.replace(/\s+/g, ' ');
  });
}
