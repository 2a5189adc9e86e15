import { isScript } from '../weigh/references.ts';
import { parseTags, type Tag } from '../weigh/markup.ts';
import type { Used } from './policy.ts';

/** A page of the built site. */
interface Page {
  readonly path: string;
  readonly html: string;
}

/**
 * Pages → what they have inline.
 * @throws {Error} that names each page with something that no short policy can allow, or more than one script or style sheet
 */
export function findUsed(pages: readonly Page[]): Used {
  const scripts = new Map<string, string>();
  const styles = new Map<string, string>();
  const faults: string[] = [];
  for (const { path, html } of pages) {
    for (const tag of parseTags(html)) {
      const { name, attributes, text } = tag;
      if (isScript(tag) && attributes.src === undefined && !scripts.has(text)) scripts.set(text, path);
      if (name === 'style' && !styles.has(text)) styles.set(text, path);
      faults.push(...forbiddenIn(tag).map((fault) => `${path}: ${fault}`));
    }
  }
  for (const [what, found] of [['scripts', scripts] as const, ['style sheets', styles] as const]) {
    if (found.size > 1) faults.push(`${found.size} different inline ${what}: ${[...found.values()].join(' ')}`);
  }
  if (faults.length > 0) throw new Error(`the content security policy forbids\n${faults.slice(0, 20).join('\n')}`);
  return { scripts: [...scripts.keys()], styles: [...styles.keys()] };
}

function forbiddenIn({ name, attributes, text }: Tag): string[] {
  const names = Object.keys(attributes);
  return [
    ...names.filter((attribute) => attribute === 'style' || attribute.startsWith('on')),
    ...names.filter((attribute) => /^\s*javascript:/i.test(attributes[attribute] ?? '')),
  ]
    .map((attribute) => `<${name} ${attribute}="${(attributes[attribute] ?? '').slice(0, 60)}">`)
    .concat(name === 'noscript' && /<(?:style|script|link)/i.test(text) ? ['a style sheet in <noscript>'] : []);
}
