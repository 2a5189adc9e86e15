import { describe, expect, it } from 'vitest';
import { createLookup } from './index.ts';

const text = (number: string, rest: string) => ({ text: `error TS${number}: ${rest}` });
const lookup = createLookup({
  entries: [
    { name: 'AttributeError', title: 't', href: '/a/' },
    {
      name: 'AttributeError',
      id: 'missing',
      title: 't',
      href: '/a/missing/',
      python: [{ text: "'{type}' object has no attribute '{name}'" }],
      js: [text('2339', "Property '{name}' does not exist on type '{type}'.")],
    },
    { name: 'TypeError', title: 't', href: '/t/' },
    {
      name: 'TypeError',
      id: 'argument',
      title: 't',
      href: '/t/argument/',
      js: [text('2345', "Argument of type '{given}' is not assignable to parameter of type 'number'.")],
    },
    {
      name: 'TypeError',
      id: 'none',
      title: 't',
      href: '/t/none/',
      js: [text('2345', "Argument of type 'undefined' is not assignable to parameter of type '{wanted}'.")],
    },
    { name: 'ValueError', id: 'other', title: 't', href: '/v/', js: [text('2322', 'Type A is not B.')] },
    { name: 'KeyError', id: 'other', title: 't', href: '/k/', js: [text('2322', 'Type C is not D.')] },
  ],
});

describe('what the TypeScript compiler reports', () => {
  it('is the message whose text it has, with what varies, and leads to the TypeScript section', () => {
    expect(lookup("src/a.ts(3,5): error TS2339: Property 'nme' does not exist on type 'User'.")).toMatchObject({
      kind: 'message',
      runtime: 'typescript',
      code: 'TS2339',
      captures: { name: 'nme', type: 'User' },
      place: { href: '/a/missing/', section: 'typescript' },
      frame: { file: 'src/a.ts', line: 3 },
    });
  });

  it('is found by its number, in whatever language the text is', () => {
    expect(lookup("a.ts(3,5): error TS2339: A propriedade 'nme' não existe no tipo 'User'.")).toMatchObject({
      kind: 'code',
      place: { href: '/a/missing/', section: 'typescript' },
    });
  });

  it('with a number of several messages is the one whose text it has, otherwise their class', () => {
    const argument = (given: string, wanted: string) =>
      lookup(`a.ts:1:1 - error TS2345: Argument of type '${given}' is not assignable to parameter of type '${wanted}'.`)
        .place?.href;
    expect(argument('string', 'number')).toBe('/t/argument/');
    expect(argument('undefined', 'Date')).toBe('/t/none/');
    expect(argument('string', 'Date')).toBe('/t/');
  });

  it('with a number that stands for messages of several classes is none of them', () => {
    expect(lookup('a.ts(1,1): error TS2322: Type E is not F.').place).toBeUndefined();
  });

  it('leads to all that have its number, where neither number nor text decides, those first that it is most like', () => {
    const places = (text: string) => lookup(text).suggestions.map(({ place }) => place);
    expect(places('a.ts(1,1): erro TS2322: O tipo C não é D.')).toMatchObject([
      { href: '/v/', section: 'typescript' },
      { href: '/k/', section: 'typescript' },
    ]);
    expect(places('a.ts(1,1): error TS2322: Type C is no D.')).toHaveLength(2);
    expect(places("a.ts(3,5): erro TS2339: A propriedade 'nme' não existe.")).toEqual([]);
    expect(places('a.ts(1,1): error TS2322: Type A is not B.')).toEqual([]);
    expect(places('a.ts(1,1): erro TS9999: Nada.')).toEqual([]);
  });

  it('is not what has the same words and another number, or none', () => {
    expect(lookup("a.ts(1,1): error TS9999: Property 'a' does not exist on type 'B'.").place).toBeUndefined();
    expect(lookup("Error: Property 'a' does not exist on type 'B'.").place).toBeUndefined();
  });
});
