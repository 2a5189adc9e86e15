import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transportSecurity, type Header } from '../policy/policy.ts';

interface Rule {
  readonly path: string;
  readonly headers: readonly Header[];
}

/** A built site → a function from an address (with the sub-path) to the headers that the site's own `_headers` gives it. */
export function readHeaderRules(folder: string): (path: string) => readonly Header[] {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
  return (path) =>
    rules
      .filter((rule) => matches(rule.path, path))
      .flatMap(({ headers }) => headers)
      // This server speaks no HTTPS.
      .filter(([name]) => name !== transportSecurity[0]);
}

/** The text of a `_headers` file (Netlify, Cloudflare Pages) → its rules: an address, and below it, indented, its headers. */
export function parseHeaderRules(text: string): readonly Rule[] {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of text.split('\n').filter((found) => /^[^#]*\S/.test(found))) {
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header === null) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
  }
  return rules;
}

/** An asterisk stands at the end of a rule's address, and there for everything. */
function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
