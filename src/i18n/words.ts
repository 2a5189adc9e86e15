/** Text → lower case without accents, CamelCase taken apart: 'ConexãoReset' → 'conexao reset', 'OSError' → 'os error'. */
export function normalize(text: string): string {
  return text
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

const separator = /[^\p{L}\p{N}]+/u;

/** Text → its words, normalized; a CamelCase word gives its parts. */
export function wordsOf(text: string): string[] {
  return normalize(text)
    .split(separator)
    .filter((word) => word !== '');
}

/** Text → its CamelCase words in one piece: 'a KeyError' → ['keyerror']. */
export function compoundsOf(text: string): string[] {
  return text
    .split(separator)
    .filter((word) => normalize(word).includes(' '))
    .map((word) => word.toLowerCase());
}
