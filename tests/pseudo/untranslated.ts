import type { Page } from 'playwright';
import { loadPublished } from '../../src/catalog/load.ts';
import { pseudoRoot } from '../../scripts/pseudo/place.ts';

/** Names of products, which no language translates; with a version, as "Python 3.3". */
const names = ['Errata', 'Python', 'TypeScript', 'JavaScript', 'Node.js', 'Chrome', 'Firefox', 'Safari'];

/** Titles of documents that are cited: written once, in the facts, as the documents are called. */
function citedTitles(): string[] {
  return loadPublished(pseudoRoot).exceptions.flatMap((entry) =>
    [entry, ...entry.messages].flatMap(({ facts }) => Object.values(facts.sources).map(({ title }) => title)),
  );
}

/**
 * What a page says that is not of the content: words outside the brackets of the pseudo-translation, in texts, in names
 * and descriptions for screen readers, and in the head. Not meant for translation, and so left out: code, what is marked
 * `translate="no"` or with a language of its own; names of products, classes and files; titles of cited documents; and
 * what the full text search cut out of a sentence.
 * @returns each text once, with where it stands
 */
export async function findUntranslated(page: Page): Promise<string[]> {
  const known = [...citedTitles(), ...names].sort((a, b) => b.length - a.length);
  return page.evaluate((known) => {
    const found: string[] = [];
    /** A text → its words outside brackets, which may be open from before. */
    const outside = (text: string, depth: number): { words: string; depth: number } => {
      let words = '';
      for (const letter of text) {
        if (letter === '⟦') depth += 1;
        // What began before the part that is shown.
        else if (letter === '⟧' && depth === 0) words = '';
        else if (letter === '⟧') depth -= 1;
        else if (depth === 0) words += letter;
      }
      return { words, depth };
    };
    const isWord = (text: string): boolean =>
      /\p{L}{2}/u.test(
        known
          .reduce((rest, name) => rest.replaceAll(name, ''), text)
          .replace(/\b\w*[a-z][A-Z]\w*\b|\b(Error|Exception)\b|\b[\w.]+\.(py|ts)\b/g, ''),
      );
    const isExempt = (node: Element): boolean =>
      node.closest(
        'code, pre, script, style, noscript, template, textarea, [translate=no], body [lang], svg .code, [id^=result-sections] span',
      ) !== null;
    const note = (node: Element, where: string, words: string): void => {
      const path = [node.closest('[id]')?.id, node.parentElement?.className, node.tagName.toLowerCase()];
      found.push(`${where} ${path.filter(Boolean).join(' ')}: ${words.trim()}`);
    };
    // On the page of a message, the title is the message, as in the heading.
    const title = outside(document.title, 0).words;
    const heading = document.querySelector('h1[lang]')?.textContent ?? '';
    if (isWord(title.replace(heading, ''))) found.push(`title: ${title}`);
    for (const meta of document.querySelectorAll('meta[name=description], meta[property$=description]')) {
      const { words } = outside(meta.getAttribute('content') ?? '', 0);
      if (isWord(words)) found.push(`description: ${words}`);
    }
    // A text may go on behind a tag: brackets are counted within each block.
    const depths = new Map<Element, number>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || isExempt(parent)) continue;
      const block = parent.closest('p, li, h1, h2, h3, dt, dd, td, th, figcaption, button, a, small, div') ?? parent;
      const { words, depth } = outside(node.textContent ?? '', depths.get(block) ?? 0);
      depths.set(block, depth);
      if (isWord(words)) note(parent, 'text', words);
    }
    for (const node of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt']) {
        const text = node.getAttribute(name);
        if (text === null || (isExempt(node) && node.closest('[translate=no], body [lang]') !== null)) continue;
        const { words } = outside(text, 0);
        if (isWord(words)) note(node, name, words);
      }
    }
    return [...new Set(found)];
  }, known);
}
