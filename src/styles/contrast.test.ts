import { describe, expect, it } from 'vitest';
import { colorOf, colorsIn, contrastOf, readPalettes, type Palette } from '../../tests/a11y/colors.ts';
import { record } from '../../tests/a11y/results.ts';
import { parseRules, readRules, readSources, type Declaration, type Rule } from '../../tests/a11y/style-sheets.ts';

const rules = readRules();
const declarations = rules.flat();
const palettes = readPalettes(rules);

const isToken = ({ property }: Declaration): boolean => property.startsWith('--');
const isFilled = ({ property, value }: Declaration): boolean =>
  /^background(-color)?$/.test(property) && colorsIn(value).length > 0;
const colorsOf = (rule: Rule, wanted: (one: Declaration) => boolean): string[] =>
  rule.filter(wanted).flatMap(({ value }) => colorsIn(value));
const hasOwnInk = (rule: Rule): boolean => rule.some(isFilled) && rule.some(({ property }) => property === 'color');
const unique = (colors: readonly string[]): string[] => [...new Set(colors)].sort();

/** What text and controls stand on: the grounds that do not bring a color of their own, and those of figures. */
const surfaces = unique([
  ...rules.filter((rule) => !hasOwnInk(rule)).flatMap((rule) => colorsOf(rule, isFilled)),
  ...declarations
    .filter(({ property, selector }) => property === 'fill' && /\brect\b/.test(selector))
    .flatMap(({ value }) => colorsIn(value)),
]);
const isText = ({ property, selector }: Declaration): boolean =>
  property === 'color' || (property === 'fill' && /\btext\b/.test(selector));
/** Text, on whatever it may stand: the sheet does not say which of the grounds that is, so on each of them. */
const inks = unique(rules.filter((rule) => !hasOwnInk(rule)).flatMap((rule) => colorsOf(rule, isText)));
/** Grounds that bring their own color. */
const own = rules.filter(hasOwnInk).map((rule) => ({
  selector: rule[0]?.selector ?? '',
  grounds: colorsOf(rule, isFilled),
  inks: colorsOf(rule, ({ property }) => property === 'color'),
}));
const isLine = ({ property, selector, value }: Declaration): boolean =>
  /^(border|outline|text-decoration|accent-color|caret-color)/.test(property) ||
  (property === 'box-shadow' && value.startsWith('inset')) ||
  (property === 'stroke' && !/\btext\b/.test(selector)) ||
  (property === 'fill' && !/\b(rect|text)\b/.test(selector));
const lines = declarations.filter(isLine).flatMap((one) => colorsIn(one.value).map((color) => ({ ...one, color })));

function ratio(one: string, other: string, palette: Palette): number {
  const [a, b] = [colorOf(one, palette), colorOf(other, palette)];
  if (a === undefined || b === undefined) throw new Error(`no color: ${a === undefined ? one : other}`);
  return contrastOf(a, b);
}
const lowest = (color: string, palette: Palette): number =>
  Math.min(...surfaces.map((surface) => ratio(color, surface, palette)));
/** What is too weak to bear a meaning: it may separate, but not bound what is used. */
const isWeak = (color: string): boolean => palettes.some((palette) => lowest(color, palette) < 3);
/** Boxes around a field show its edge and its focus: their rules say so. */
const wrappers = declarations.flatMap(({ selector }) => /(\.[\w-]+):focus-within/.exec(selector)?.[1] ?? []);
const bounds = (selector: string): boolean =>
  selector
    .split(/,(?![^(]*\))/)
    .map(
      (part) =>
        part
          .trim()
          .split(/[\s>+~]+(?![^(]*\))/)
          .at(-1) ?? '',
    )
    .some((subject) => /^(textarea|input|select)\b/.test(subject) || wrappers.includes(subject));

describe('the sheets are read as they are', () => {
  it('with grounds, inks and lines, in light, dark and on paper', () => {
    expect(palettes.map(({ name }) => name)).toEqual(['light', 'dark', '@media print']);
    expect(surfaces).toEqual(expect.arrayContaining(['var(--paper)', 'var(--sheet)', 'var(--wrong-wash)']));
    expect(inks.length).toBeGreaterThan(6);
    expect(wrappers).toContain('.box');
  });
  it('a rule in a condition is read with it, and what is no rule is not read', () => {
    const read = parseRules("@import 'a.css'; a { color: #fff } @media print { b, i { --x: #000; } }", 'a.css', '');
    expect(read.flat().map(({ selector, within, property }) => [selector, within, property])).toEqual([
      ['a', '', 'color'],
      ['b, i', '@media print', '--x'],
    ]);
  });
  it('black on white has a contrast of 21, and gray #767676 just passes', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrastOf([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });
});

describe('tokens', () => {
  const defined = new Set(declarations.filter(isToken).map(({ property }) => property));
  it('every token that is used is defined', () => {
    const used = declarations.flatMap(({ file, value }) =>
      [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => `${name} in ${file}`),
    );
    expect(used.filter((name) => !defined.has(name.split(' ')[0] ?? ''))).toEqual([]);
  });
  it('every token that is defined is used', () => {
    const sources = readSources();
    expect([...defined].filter((name) => !sources.includes(`var(${name})`))).toEqual([]);
  });
  it('nothing is made lighter by transparency, whose contrast nobody would know', () => {
    const faded = declarations.filter(({ property, value }) => property === 'opacity' && Number(value) < 1);
    const mixed = declarations.filter(
      ({ property, value }) =>
        property !== 'box-shadow' && /#([0-9a-f]{4}|[0-9a-f]{8})\b|rgba|hsl|color-mix|\boklch/i.test(value),
    );
    expect([...faded, ...mixed].map(({ file, selector, property }) => `${file} ${selector} ${property}`)).toEqual([]);
  });
});

describe.each(palettes)('contrast, computed ($name)', (palette) => {
  it.each(inks)('%s is read on every ground: 4.5:1', (ink) => {
    const poor = surfaces.filter((surface) => ratio(ink, surface, palette) < 4.5);
    expect(poor.map((surface) => `${ink} on ${surface}: ${ratio(ink, surface, palette).toFixed(2)}`)).toEqual([]);
  });
  it.each(own)('what stands on a ground of its own is read: $selector', ({ grounds, inks: texts }) => {
    expect(grounds.length * texts.length).toBeGreaterThan(0);
    for (const ground of grounds) {
      for (const text of texts) expect(ratio(text, ground, palette)).toBeGreaterThanOrEqual(4.5);
    }
  });
  it('every line and mark is seen on every ground, 3:1, but for those that only separate', () => {
    const poor = lines.filter(({ color, selector }) => lowest(color, palette) < 3 && bounds(selector));
    expect(poor.map(({ file, selector, color }) => `${file} ${selector}: ${color}`)).toEqual([]);
  });
  it('the line around what has the focus is seen on every ground, 3:1', () => {
    const focus = declarations.filter(
      ({ selector, property }) => selector.includes('focus') && property.startsWith('outline'),
    );
    const colors = unique(focus.flatMap(({ value }) => colorsIn(value)));
    expect(colors.length).toBeGreaterThan(0);
    for (const color of colors) expect(lowest(color, palette)).toBeGreaterThanOrEqual(3);
  });
});

it('the lines that only separate have one color, and it marks neither focus, nor error, nor choice', () => {
  const weak = unique(lines.map(({ color }) => color).filter(isWeak));
  expect(weak).toEqual(['var(--rule)']);
  const meaning = lines.filter(
    ({ color, selector }) =>
      isWeak(color) && /focus|aria-(selected|current|pressed)|\.(wrong|right|err)\b/.test(selector),
  );
  // Between the two sides of a slip.
  expect(meaning.filter(({ selector }) => !/^\.slip(\.wide)? \.right$/.test(selector))).toEqual([]);
});

it('the numbers are kept for the table', () => {
  for (const palette of palettes.filter(({ name }) => !name.startsWith('@'))) {
    const ratios = inks.flatMap((ink) => surfaces.map((surface) => ratio(ink, surface, palette)));
    expect(ratios.length).toBe(inks.length * surfaces.length);
    record(`all texts on all grounds, ${palette.name}`, 'contrast', 'lowest', Math.min(...ratios));
  }
});
