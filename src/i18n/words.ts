/** Where a CamelCase word is taken apart. */
const joint = /([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/;
const joints = new RegExp(joint, 'g');
/** Most texts have no accents, and taking them off takes its time. */
const ascii = /^\p{ASCII}*$/u;

/** Text → lower case without accents, CamelCase taken apart: 'ConexãoReset' → 'conexao reset', 'OSError' → 'os error'. */
export function normalize(text: string): string {
  const apart = text.replace(joints, '$1$2 ');
  const plain = ascii.test(apart) ? apart : apart.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
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
  if (!joint.test(text)) return [];
  return text
    .split(separator)
    .filter((word) => joint.test(word))
    .map((word) => word.toLowerCase());
}
