import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stringsSchema } from '../src/schema/strings.ts';

const sources = globSync('src/**/*.{ts,astro}')
  .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('schema/strings.ts'))
  .map((file) => readFileSync(file, 'utf8'));

/** Groups that are handed on whole: the type under which their readers know them. */
const types: Readonly<Record<string, RegExp>> = {
  box: /\bBox(Strings|Config)\b/,
  card: /\bCardTexts\b/,
  playground: /\bTexts\b/,
  offline: /\bSaveConfig\b/,
  cli: /\bStrings\['cli'\]|\bMistake\b/,
};

/** Where a group of strings is read key by key: `families[entry.family]`. */
function isComputed(group: string): boolean {
  return group !== 'cli' && sources.some((source) => new RegExp(`(strings|texts)\\??\\.${group}\\[`).test(source));
}

/** Does the source read a key: strings.code.copy; { copy } = strings.code; code.copy, where code comes from the strings; texts.copy, where texts are of its type? */
function reads(source: string, group: string, key: string): boolean {
  const taken = `\\{(?:[^;={}]*,)?\\s*${key}\\s*(?::[^,}]*)?(?:,[^;=}]*)?\\}\\s*[=:]`;
  const isUnpacked = new RegExp(
    `strings\\s*:\\s*\\{[^}]*\\b${group}\\b|\\{[^}]*\\b${group}\\b[^}]*\\}\\s*=\\s*[^;\\n]*strings\\b`,
  );
  const forms = [
    new RegExp(`strings\\??\\.${group}\\??\\.${key}\\b`),
    new RegExp(`${taken}\\s*[\\w.]*strings\\.${group}\\b`),
    ...(isUnpacked.test(source)
      ? [new RegExp(`(?<![\\w.])${group}\\.${key}\\b`), new RegExp(`${taken}\\s*${group}\\b`)]
      : []),
    ...(types[group]?.test(source) === true
      ? [new RegExp(`[tT]exts\\.${key}\\b|strings\\.${key}\\b|${taken}|'${key}'`)]
      : []),
  ];
  return forms.some((form) => form.test(source));
}

const keys = Object.entries(stringsSchema.shape).flatMap(([group, schema]) =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape).map((key) => [group, key] as const) : [],
);

describe('every interface string', () => {
  it.each(Object.keys(stringsSchema.shape))('of "%s" is read somewhere', (group) => {
    const unread = keys
      .filter(([of]) => of === group && !isComputed(group))
      .filter(([, key]) => !sources.some((source) => reads(source, group, key)))
      .map(([, key]) => `${group}.${key}`);
    expect(unread).toEqual([]);
  });

  it('would be missed: a key that nobody reads is found out', () => {
    expect(sources.some((source) => reads(source, 'code', 'nobodyReadsThis'))).toBe(false);
    expect(keys.length).toBeGreaterThan(100);
  });
});
