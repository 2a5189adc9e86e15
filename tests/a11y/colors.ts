import type { Declaration, Rule } from './style-sheets.ts';

/** Red, green and blue, 0 to 255. */
export type Color = readonly [number, number, number];
/** What the tokens are: in each theme of the screen, and on paper. */
export interface Palette {
  readonly name: string;
  readonly isDark: boolean;
  readonly tokens: ReadonlyMap<string, string>;
}

const isRoot = ({ selector }: Declaration): boolean => selector === ':root';

/** The rules → the tokens that `:root` defines, and the palettes: light, dark, and one per `@media` that redefines tokens. */
export function readPalettes(rules: readonly Rule[]): Palette[] {
  const all = rules.flat().filter((one) => isRoot(one) && one.property.startsWith('--'));
  const tokensOf = (within: string): [string, string][] =>
    all.filter((one) => one.within === within).map(({ property, value }) => [property, value]);
  const base = tokensOf('');
  const conditions = [...new Set(all.map(({ within }) => within).filter((within) => within === '@media print'))];
  return [
    { name: 'light', isDark: false, tokens: new Map(base) },
    { name: 'dark', isDark: true, tokens: new Map(base) },
    ...conditions.map((within) => ({
      name: within,
      isDark: false,
      tokens: new Map([...base, ...tokensOf(within)]),
    })),
  ];
}

/** A value of a declaration → the colors in it, as they are written: `var(--ink)`, `light-dark(#fff, #000)`, `#fff`. */
export function colorsIn(value: string): string[] {
  const found = value.match(/light-dark\([^()]*\)|var\(--[\w-]+\)|#[0-9a-f]{3,8}\b/gi) ?? [];
  return [...new Set(found)];
}

/** A color as it is written → what it is in a palette; undefined when it is none, or lets what is below shine through. */
export function colorOf(written: string, palette: Palette): Color | undefined {
  const token = /^var\((--[\w-]+)\)$/.exec(written)?.[1];
  if (token !== undefined) {
    const value = palette.tokens.get(token);
    return value === undefined ? undefined : colorOf(value, palette);
  }
  const pair = /^light-dark\((.+?),\s*(.+)\)$/.exec(written);
  if (pair !== null) return colorOf((palette.isDark ? pair[2] : pair[1]) ?? '', palette);
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written)?.[1];
  if (hex === undefined) return undefined;
  const digits = hex.length === 3 ? (hex.match(/./g) ?? []).map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pairOfDigits) => Number.parseInt(pairOfDigits, 16));
  return [red, green, blue];
}

/** Two colors → their contrast, 1 to 21, as WCAG 2.2 computes it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
