/** Around every text: what stands outside was not in the content. */
export const brackets = ['⟦', '⟧'] as const;

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥîĵķļɱñöþǫřšŧûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŘŠŦÛṼŴẊÝŽ';

/** Translations of English are about this much longer: the usual allowance for a sentence, and what a layout must bear. */
const growth = 1.4;

/** Stays as it is: placeholders, code, addresses, Markdown's escapes and entities, the line break of the home page's title. */
const kept = /(\{\w+\}|`[^`]*`|https?:\/\/\S+|\\.|&#?\w+;|~)/;

/**
 * An English text → the same with accents, 40 % longer, in brackets: "Open {file}" → "⟦Ööþéñ {file}⟧". It can still be
 * read, and shows what is not translatable, what is cut off, and what does not fit.
 * @param longest characters that the text may have at most, as a translation may
 */
export function pseudoText(text: string, longest = Infinity): string {
  const [open, close] = brackets;
  const parts = text.split(kept);
  const isFree = (index: number): boolean => index % 2 === 0;
  const wanted = Math.min(
    parts.reduce((sum, part, index) => sum + part.length * (isFree(index) ? growth : 1), 0),
    longest - 2,
  );
  let room = Math.ceil(Math.min(wanted, longest - 2)) - text.length;
  for (let index = parts.length - 1; room < 0 && index >= 0; index -= 2) {
    const part = parts[index] ?? '';
    const shorter = part.slice(0, Math.max(part.length + room, 0));
    room += part.length - shorter.length;
    parts[index] = shorter;
  }
  const free = parts.filter((_, index) => isFree(index)).join('').length;
  const share = free === 0 ? 0 : room / free;
  let owed = 0;
  const changed = parts.map((part, index) => {
    if (!isFree(index)) return part;
    return Array.from(part)
      .map((letter) => {
        owed += share;
        const whole = accent(letter);
        // Vowels are drawn out: a syllable stays one, and a word becomes longer, as words do.
        const more = /[aeiouy]/i.test(letter) ? Math.min(Math.floor(owed), 4) : 0;
        owed -= more;
        return whole.repeat(1 + more);
      })
      .join('');
  });
  const rest = Math.max(Math.round(owed), 0);
  return `${open}${changed.join('')}${'·'.repeat(rest)}${close}`;
}

function accent(letter: string): string {
  const at = letters.indexOf(letter);
  return at < 0 ? letter : accented.charAt(at);
}
