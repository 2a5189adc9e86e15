import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exceptionFactsSchema, figureSchema } from '../schema/facts.ts';
import { readYaml } from './yaml.ts';

const about = { file: 'facts.yaml', rule: 'facts' };
const schema = z.strictObject({
  since: z.string(),
  tags: z.array(z.string()).default([]),
  box: z.strictObject({ label: z.string() }).optional(),
});
/** The problems as `line: message`. */
const said = (text: string, shape: z.ZodType = schema): string[] =>
  readYaml(text, shape, about).problems.map(({ line, message }) => `${line}: ${message}`);

describe('readYaml', () => {
  it('gives the data of the schema, defaults included', () => {
    expect(readYaml("since: '3.10'", schema, about)).toEqual({ data: { since: '3.10', tags: [] }, problems: [] });
  });

  it('says of a number where a text is meant how to quote it, digit by digit', () => {
    const [problem] = readYaml('tags: []\nsince: 3.10', schema, about).problems;
    expect(problem).toMatchObject({ line: 2, rule: 'facts', fix: "quote it: '3.10' (unquoted, YAML reads a number)" });
  });

  it('takes yes and no for texts, and refuses true, which is none', () => {
    expect(said('since: true')).toEqual(['1: since: Invalid input: expected string, received boolean']);
    expect(readYaml('since: no', schema, about).data).toMatchObject({ since: 'no' });
  });

  it('points at the line of the key or the item that is wrong', () => {
    expect(said("since: '3'\n\nbox:\n  label: x\n  labl: y")).toEqual(['5: box: Unrecognized key: "labl"']);
    expect(said("since: '3'\ntags:\n  - a\n  - 7")).toEqual([
      '4: tags.1: Invalid input: expected string, received number',
    ]);
  });

  it('points at the nearest thing that is there when a key is missing', () => {
    expect(said("since: '3'\nbox:\n  {}")).toEqual([
      '2: box.label: Invalid input: expected string, received undefined',
    ]);
  });

  it('counts the lines before front matter', () => {
    const { problems } = readYaml('since: 3', schema, { ...about, lineOffset: 4 });
    expect(problems.map(({ line }) => line)).toEqual([5]);
  });

  it('reads an empty text as a file without keys', () => {
    expect(said('')).toEqual(['1: since: Invalid input: expected string, received undefined']);
  });

  it('says of a text that is nested deeper than can be read that it is', () => {
    const levels = 5000;
    expect(said(`since: { a${': b'.repeat(levels)} }`)).toEqual(['1: more levels than can be read']);
    expect(said(`${'- '.repeat(levels)}a`)).toEqual(['1: more levels than can be read']);
  });

  it('refuses a file that is a list', () => {
    expect(said('- a')).toEqual(['1: the file: Invalid input: expected object, received array']);
  });

  it.each([
    ['an alias, which would throw later', 'since: *three', '*three'],
    ['an anchor, which would drop a word', 'since: &three x', '&three'],
    ['a tag, which would drop a word', 'since: !three x', '!three'],
  ])('refuses %s', (_, text, name) => {
    const [problem, ...rest] = readYaml(text, schema, about).problems;
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ line: 1, rule: 'yaml' });
    expect(problem?.message).toContain(name);
  });

  it('says one thing of one line of malformed YAML', () => {
    expect(said('since: a: b: c\ntags: []').map((text) => text.split(':')[0])).toEqual(['1']);
  });

  it('of the shapes that a value may have, reports the one that comes nearest', () => {
    const figure = (step: string): string => `kind: sequence\nactors: [a, b]\nsteps:\n  - ${step}`;
    expect(said(figure('{ from: a, to: b }'), figureSchema)).toEqual([
      '4: steps.0: either label (worded in each language) or code (the same in all)',
    ]);
    expect(said(figure('{ at: 3, code: x }'), figureSchema)).toEqual([
      '4: steps.0.at: Invalid input: expected string, received number',
    ]);
  });

  it('reports what is wrong with a version, not that it is no placeholder', () => {
    const facts = "status: draft\nfamily: network\nparent: Exception\nsince: 'three'";
    expect(said(facts, exceptionFactsSchema)).toEqual(["4: since: a quoted version, such as '3.10'"]);
  });
});
