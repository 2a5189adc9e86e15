/** An f-string, or a text that is formatted: its braces are its own. */
const ownBraces = /\bf['"]|\.format\(/;

/**
 * Prose of a page → the same, with the reader's own values in the places of `{name}` in its code.
 * @param markdown as src/model/markdown.ts writes it
 * @param values what stands in the reader's message, by the names of the template
 */
export function withValues(markdown: string, values: Readonly<Record<string, string>>): string {
  return markdown.replace(/`[^`]+`/g, (code) =>
    ownBraces.test(code)
      ? code
      : code.replace(/\{(\w+)\}/g, (place, name: string) => {
          const value = Object.hasOwn(values, name) ? values[name] : undefined;
          // Markdown's own sign would end the code.
          return value === undefined || value.includes('`') ? place : value.replace(/\s+/g, ' ');
        }),
  );
}
