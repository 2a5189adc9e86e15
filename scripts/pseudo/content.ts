import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootContent } from 'hast';
import { mdxToHast } from 'satteri';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { fallbackLang } from '../../src/i18n/languages.ts';
import { pseudoText } from './text.ts';

/** Characters that a text of the front matter may have: what the schema allows every language (src/schema/prose.ts). */
const longest: Readonly<Record<string, number>> = {
  title: 60,
  summary: 140,
  description: 160,
  lookalikes: 120,
  groups: 60,
};
/** Of a front matter, not shown: what readers type, and a hash. */
const unseen = new Set(['keywords', 'factsRevision']);

/**
 * Copies content/ to another folder, where English is pseudo-translated: the interface, the exceptions, the free pages.
 * It is content like any other, and passes every check: the site is built from it without knowing.
 * @param from the folder that holds content/
 * @param to the folder that gets it
 */
export function writePseudoContent(from: string, to: string): void {
  rmSync(join(to, 'content'), { recursive: true, force: true });
  cpSync(join(from, 'content'), join(to, 'content'), { recursive: true });
  rewrite(join(to, `content/languages/${fallbackLang}/strings.yaml`), pseudoStrings);
  for (const file of globSync(`content/{errors,pages}/**/${fallbackLang}.mdx`, { cwd: to })) {
    rewrite(join(to, file), pseudoMdx);
  }
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** strings.yaml → the same, pseudo-translated. The command line is left alone: its help names commands, and no page shows it. */
export function pseudoStrings(source: string): string {
  return pseudoYaml(source, new Set(['cli']), () => Infinity);
}

/** An .mdx file → the same with pseudo-translated prose; code, links and components are as they were. */
export function pseudoMdx(source: string): string {
  const [all, head = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source) ?? [''];
  const limitOf = (key: string): number => longest[key] ?? Infinity;
  const front = all === '' ? '' : `---\n${pseudoYaml(head, unseen, limitOf)}---`;
  return `${front}${pseudoBody(source).slice(all.length)}`;
}

/** Each text between code, tags and marks becomes one of its own, where it stands; spaces around it stay outside. */
function pseudoBody(source: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of textsIn(mdxToHast(source) as RootContent)) {
    const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(source.slice(start, end)) ?? [];
    const words = /\p{L}{2}/u.test(text) ? pseudoText(text) : text;
    result += `${source.slice(from, start)}${before}${words}${after}`;
    from = end;
  }
  return result + source.slice(from);
}

function textsIn(node: RootContent): { start: number; end: number }[] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    return start?.offset === undefined || end?.offset === undefined ? [] : [{ start: start.offset, end: end.offset }];
  }
  if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return [];
  return 'children' in node ? (node.children as RootContent[]).flatMap(textsIn) : [];
}

/** @param limitOf key at the top → characters that the texts below it may have */
function pseudoYaml(source: string, skipped: ReadonlySet<string>, limitOf: (key: string) => number): string {
  const document = parseDocument(source);
  if (!isMap(document.contents)) return source;
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (skipped.has(name)) continue;
    const limit = limitOf(name);
    visit(value, {
      Pair: (_, pair) => {
        if (isScalar(pair.value)) pair.value.value = pseudoValue(pair.value.value, limit);
        return isScalar(pair.value) ? visit.SKIP : undefined;
      },
    });
    if (isScalar(value)) value.value = pseudoValue(value.value, limit);
  }
  return document.toString({ lineWidth: 0 });
}

function pseudoValue(value: unknown, limit: number): unknown {
  return typeof value === 'string' && /\p{L}{2}/u.test(value) ? pseudoText(value, limit) : value;
}
