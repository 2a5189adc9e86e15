/** Where a CamelCase word is taken apart. */
const joint = /([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/;
const joints = new RegExp(joint, 'g');
/** Most texts have no accents: their letters are found, and taken apart, several times quicker. */
const ascii = /^[ -~]*$/;

/** Text → lower case without accents, CamelCase taken apart: 'ConexãoReset' → 'conexao reset', 'OSError' → 'os error'. */
export function normalize(text: string): string {
  const apart = text.replace(joints, '$1$2 ');
  const plain = ascii.test(apart) ? apart : apart.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}

/** Text → its words as they are written: letters and digits with their accents. */
export function writtenWordsOf(text: string): string[] {
  return text.match(ascii.test(text) ? /[a-z\d]+/gi : /[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Text → its words, normalized; a CamelCase word gives its parts. */
export function wordsOf(text: string): string[] {
  return writtenWordsOf(text)
    .flatMap((word) => normalize(word).split(' '))
    .filter((word) => word !== '');
}

/** Text → its CamelCase words in one piece: 'a KeyError' → ['keyerror']. */
export function compoundsOf(text: string): string[] {
  return joint.test(text)
    ? writtenWordsOf(text)
        .filter((word) => joint.test(word))
        .map((word) => word.toLowerCase())
    : [];
}
