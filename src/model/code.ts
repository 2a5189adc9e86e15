import { diffArrays } from 'diff';
import { createCssVariablesTheme, createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import python from 'shiki/langs/python.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import { calloutOf, stripMarker } from '../schema/callouts.ts';
import { escapeHtml } from './html.ts';

/** One class per meaning instead of a colour per token: no inline styles, and a page is far smaller. */
const classes: Readonly<Record<string, string>> = {
  'var(--t-token-keyword)': 'k',
  'var(--t-token-string)': 's',
  'var(--t-token-string-expression)': 's',
  'var(--t-token-comment)': 'c',
  'var(--t-token-constant)': 'n',
  'var(--t-token-function)': 'f',
};

const highlighter = createHighlighterCoreSync({
  themes: [createCssVariablesTheme({ name: 'classes', variablePrefix: '--t-' })],
  langs: [python, typescript],
  engine: createJavaScriptRegexEngine(),
});

export type CodeLanguage = 'python' | 'typescript';

const cache = new Map<string, string[]>();

/** Source text → one HTML string per line. Callout markers are left out. */
function highlightLines(text: string, language: CodeLanguage): string[] {
  const key = `${language}\n${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const source = text.trimEnd().split('\n').map(stripMarker).join('\n');
  const lines = highlighter
    .codeToTokensBase(source, {
      lang: language,
      theme: 'classes',
      // Without it, a slow machine gets plain text for a line that took 500 ms: two builds would differ.
      tokenizeTimeLimit: 0,
    })
    .map((tokens) =>
      merge(tokens.map(({ content, color }) => ({ content, kind: classes[color ?? ''] })))
        .map(({ content, kind }) =>
          kind === undefined ? escapeHtml(content) : `<span class="${kind}">${escapeHtml(content)}</span>`,
        )
        .join(''),
    );
  cache.set(key, lines);
  return lines;
}

interface Token {
  readonly content: string;
  readonly kind: string | undefined;
}

/** Neighbours of one kind, and white space between them, become one span. */
function merge(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    const isSpace = token.content.trim() === '';
    if (last !== undefined && (last.kind === token.kind || isSpace)) {
      merged[merged.length - 1] = { content: last.content + token.content, kind: last.kind };
    } else merged.push(isSpace ? { ...token, kind: undefined } : token);
  }
  return merged;
}

/**
 * Source text → the HTML inside <code>, with its callouts as numbered marks.
 * @param noteLabel what a screen reader says at a callout: 3 → 'note 3'
 */
export function renderCode(text: string, language: CodeLanguage, noteLabel: (n: number) => string): string {
  const numbers = text.trimEnd().split('\n').map(calloutOf);
  return highlightLines(text, language)
    .map((line, index) => {
      const number = numbers[index];
      if (number === undefined) return line;
      return `${line} <b class="co" role="img" aria-label="${escapeHtml(noteLabel(number))}">${number}</b>`;
    })
    .join('\n');
}

/** The two sides of a slip → their HTML, the lines that differ marked. */
export function renderSides(wrong: string, right: string, language: CodeLanguage): { wrong: string; right: string } {
  const parts = diffArrays(wrong.trimEnd().split('\n'), right.trimEnd().split('\n'));
  const side = (text: string, changed: 'removed' | 'added'): string => {
    const lines = highlightLines(text, language);
    let index = 0;
    return parts
      .filter((part) => part[changed] || (!part.added && !part.removed))
      .flatMap((part) => part.value.map(() => markLine(lines[index++] ?? '', part[changed])))
      .join('\n');
  };
  return { wrong: side(wrong, 'removed'), right: side(right, 'added') };
}

function markLine(html: string, changed: boolean): string {
  const indent = /^\s*/.exec(html)?.[0] ?? '';
  return changed && html.trim() !== '' ? `${indent}<mark>${html.slice(indent.length)}</mark>` : html;
}
