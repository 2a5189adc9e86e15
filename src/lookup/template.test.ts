import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTemplate, fillTemplate, matchTemplate } from './template.ts';

const match = (template: string, text: string, options?: { anywhere: boolean }) =>
  matchTemplate(compileTemplate(template), text, options);

describe('a template', () => {
  it('gives what varies by its name', () => {
    expect(match('connect ECONNREFUSED {address}:{port}', 'connect ECONNREFUSED 127.0.0.1:1')).toEqual({
      address: '127.0.0.1',
      port: '1',
    });
  });

  it('matches the whole text, unless it may be a part of it', () => {
    expect(match('division by zero', 'ZeroDivisionError: division by zero')).toBeUndefined();
    expect(match('division by zero', 'division by zero!')).toBeUndefined();
    expect(match('division by zero', 'ZeroDivisionError: division by zero!', { anywhere: true })).toEqual({});
  });

  it('wants at least one character wherever something varies', () => {
    expect(match("No module named '{name}'", "No module named ''")).toBeUndefined();
    expect(match('{a}{b}', 'x')).toBeUndefined();
    expect(match('{a}{b}', 'xyz')).toEqual({ a: 'x', b: 'yz' });
  });

  it('reaches to the last occurrence of its ending, when it is the whole text', () => {
    expect(match("name '{name}' is not defined", "name 'x' is not defined' is not defined")).toEqual({
      name: "x' is not defined",
    });
  });

  it('ends at the end of the line, when it is a part of the text and ends with what varies', () => {
    expect(match('read {code}', 'Error: read ECONNRESET\n    at TCP.onStreamRead', { anywhere: true })).toEqual({
      code: 'ECONNRESET',
    });
  });

  it('takes the narrowest place that fits, when it is a part of the text', () => {
    expect(match("('{address}', {port})", "x ('a, y ('10.0.0.7', 80) z", { anywhere: true })).toEqual({
      address: '10.0.0.7',
      port: '80',
    });
    expect(match('connect {code} now', 'connect\nconnect EX now', { anywhere: true })).toEqual({ code: 'EX' });
    expect(match('a {x} b', 'a a 1 b', { anywhere: true })).toEqual({ x: '1' });
  });

  it('begins with the word before, when it is a part of the text and begins with what varies', () => {
    expect(
      match('{type} object is not iterable', "TypeError: 'int' object is not iterable", { anywhere: true }),
    ).toEqual({ type: "'int'" });
  });

  it('has a port behind the last colon of an address, which may hold others', () => {
    const listen = 'in use {address}:{port}';
    expect(match(listen, 'in use ::1:5432')).toEqual({ address: '::1', port: '5432' });
    expect(match(listen, 'in use :::3000')).toEqual({ address: '::', port: '3000' });
    expect(match(`${listen} ssl:{ssl}`, 'in use 2606:4700::84e5:443 ssl:x')).toEqual({
      address: '2606:4700::84e5',
      port: '443',
      ssl: 'x',
    });
    for (const path of ['/tmp/a:b.sock', '/tmp/a:b 5:1', '127.0.0.1:80x', ':5432']) {
      expect([path, match(listen, `in use ${path}`)]).toEqual([path, undefined]);
    }
  });

  it('ends with the digits of a port, when more may follow', () => {
    const text = 'connect to ::1:5432 - Local (:::0)';
    expect(match('connect to {address}:{port}', text, { anywhere: true })).toEqual({ address: '::1', port: '5432' });
    expect(match('connect to {address}:{port}', text)).toBeUndefined();
  });

  it('takes doubled braces for braces', () => {
    expect(match('{{{key}}}', '{a}')).toEqual({ key: 'a' });
    expect(match('a {{name}}', 'a b')).toBeUndefined();
  });

  it('is no pattern: nothing in it has a meaning but braces', () => {
    expect(match('(a+)+$ [x] {name}.', '(a+)+$ [x] y.')).toEqual({ name: 'y' });
    expect(match('(a+)+$', 'aaaa')).toBeUndefined();
  });
});

describe('a template, filled in', () => {
  it('is the text that it matches', () => {
    expect(fillTemplate(compileTemplate('connect to {host}:{port}{{}}'), { host: 'a', port: '1' })).toBe(
      'connect to a:1{}',
    );
    expect(fillTemplate(compileTemplate('no {value}'), {})).toBe('no {value}');
  });
});

describe('any template', () => {
  const word = fc.string({ minLength: 1, maxLength: 6 });
  // A literal, then pairs of what varies and the literal after it.
  const filled = fc.record({
    first: fc.string({ maxLength: 6 }),
    rest: fc.array(fc.record({ value: word, literal: fc.string({ maxLength: 6 }) }), { maxLength: 4 }),
  });
  const escape = (literal: string): string => literal.replace(/[{}]/g, '$&$&');
  const templateOf = ({ first, rest }: { first: string; rest: { literal: string }[] }): string =>
    escape(first) + rest.map(({ literal }, index) => `{v${index}}${escape(literal)}`).join('');
  const textOf = ({ first, rest }: { first: string; rest: { value: string; literal: string }[] }): string =>
    first + rest.map(({ value, literal }) => value + literal).join('');

  it('matches every text that it was filled with, and its captures, filled in, give that text again', () => {
    fc.assert(
      fc.property(filled, (parts) => {
        const captures = match(templateOf(parts), textOf(parts));
        const again = {
          ...parts,
          rest: parts.rest.map(({ literal }, at) => ({ literal, value: captures?.[`v${at}`] ?? '' })),
        };
        expect(captures).toBeDefined();
        expect(textOf(again)).toBe(textOf(parts));
      }),
    );
  });

  it('is found inside a line', () => {
    const line = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(line, filled, line, (before, parts, after) => {
        expect(match(templateOf(parts), before + textOf(parts) + after, { anywhere: true })).toBeDefined();
      }),
    );
  });

  it('never throws, and captures only what stands in the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (template, text, anywhere) => {
        for (const value of Object.values(match(template, text, { anywhere }) ?? {})) expect(text).toContain(value);
      }),
    );
  });
});
