/** Two words → are they one letter apart: one more, one less, another one, or two exchanged? */
export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isExchanged = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isExchanged && short.slice(at + 2) === long.slice(at + 2));
}

/** Two texts → how many pairs of letters they share, 0 to 1 (Sørensen–Dice); signs and spaces do not count. */
export function likeness(a: string, b: string): number {
  const wanted = pairsOf(a);
  const rest = pairsOf(b);
  const count = wanted.length + rest.length;
  if (count === 0) return 0;
  let shared = 0;
  for (const pair of wanted) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / count;
}

function pairsOf(text: string): string[] {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, index) => letters.slice(index, index + 2));
}
