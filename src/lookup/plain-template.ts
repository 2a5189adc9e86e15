/** A message template → plain text, what varies by its name: 'port {n}' → 'port n' */
export function plainTemplate(text: string): string {
  return text.replace(/\{\{|\}\}|\{(\w+)\}/g, (match, name: string | undefined) => name ?? match.charAt(0));
}
