/** Words that are right and in no dictionary: one list for a language, or for all of them. */
export interface WordList {
  readonly file: string;
  readonly words: readonly string[];
}

/** The text of a word list (one word a line) → its words. */
export function parseWords(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Words → the text of a word list: each once, in the order of their letters. */
export function formatWords(words: Iterable<string>): string {
  const order = new Intl.Collator('en', { sensitivity: 'variant' });
  return [...new Set(words)]
    .sort(order.compare)
    .map((word) => `${word}\n`)
    .join('');
}

/**
 * Is the word in a list? It may begin with a capital where the list has none, and carry an English possessive: "Asyncio's".
 * @returns the entry that it stands for
 */
export function findInList(word: string, words: ReadonlySet<string>): string | undefined {
  const plain = word.replace(/['’]s$/, '');
  const lower = plain.charAt(0).toLowerCase() + plain.slice(1);
  return [word, plain, lower].find((form) => words.has(form));
}
