/** A promise about the lookup: a number, by the language or the text that it is of, and the least or the most it may be. */
export interface Limit {
  readonly name: string;
  readonly least?: number;
  readonly most?: number;
}

/** What the plan of the box promises ("One box: paste what your program printed", under "Measured"). */
export const limits = {
  /** Of pastes, those whose class is named right, in per cent. */
  classNamed: { name: 'class named right, %', least: 97 },
  /** Of a paste of 4 kB. */
  medianTime: { name: 'median, ms', most: 1 },
  worstTime: { name: 'worst, ms', most: 5 },
  /** Code and data of one language that come with the focus, brotli. */
  firstBytes: { name: 'at first, bytes', most: 60_000 },
  /** By how many of them the data grows with a message. */
  messageBytes: { name: 'each message adds at first, bytes', most: 60 },
  /** On slow 4G and a processor four times slower, from the focus of the cold box. */
  firstResult: { name: 'first result, ms', most: 900 },
} as const satisfies Record<string, Limit>;

/** What was measured, of what, against which limit → undefined, or a line that says by how much it is missed. */
export function missed(
  of: string,
  { name, least = -Infinity, most = Infinity }: Limit,
  measured: number,
): string | undefined {
  if (measured >= least && measured <= most) return undefined;
  const limit = Number.isFinite(least) ? `at least ${format(least)}` : `at most ${format(most)}`;
  return `${of}: ${name}: ${format(measured)}, promised is ${limit}`;
}

/** What a language's lookup weighs (weighLookup) → its two limits, each a line where it is missed. */
export function missedBytes(lang: string, weights: Readonly<Record<string, number>>): (string | undefined)[] {
  return [
    missed(lang, limits.firstBytes, weights['at first'] ?? NaN),
    missed(lang, limits.messageBytes, weights['each adds'] ?? NaN),
  ];
}

function format(number: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: 2 });
}
