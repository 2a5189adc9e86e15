import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudoText } from './text.ts';

describe('a pseudo-translation', () => {
  it('has accents, is 40 % longer, and stands in brackets', () => {
    const text = 'The connection was refused by the machine.';
    const pseudo = pseudoText(text);
    expect(pseudo).toBe('⟦Ŧĥéé çööññééçŧîîööñ ŵááš řéééƒûûšééđ ƀýý ŧĥééé ɱááçĥîîñéé.·⟧');
    expect(pseudo.length - 2).toBe(Math.ceil(text.length * 1.4));
  });

  it('leaves placeholders, code, addresses, escapes and the break of a title as they are', () => {
    expect(pseudoText('{n} of `code` at https://a.example/b \\* &amp; c~d')).toMatch(
      /^⟦\{n\} [^a-z]+ `code` [^a-z]+ https:\/\/a\.example\/b +\\\* +&amp; ç+·*~đ·*⟧$/,
    );
  });

  it('is no longer than a translation may be, and is shortened where there is no room for its brackets', () => {
    expect(pseudoText('Ten letters', 12)).toHaveLength(12);
    expect(pseudoText('Ten `code`', 8)).toMatch(/`code`⟧$/);
  });

  it('is the same for the same text: a heading is found by its words', () => {
    expect(pseudoText('Synopsis')).toBe(pseudoText('Synopsis'));
  });

  it('is at least as long as wanted, and has the same placeholders, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '{n}', 'é', '.') }), (text) => {
        const pseudo = pseudoText(text);
        expect(pseudo.match(/\{n\}/g)).toEqual(text.match(/\{n\}/g));
        expect(pseudo.length).toBeGreaterThanOrEqual(text.length + 2);
        if (text.length > 2) expect(pseudoText(text, text.length).length).toBeLessThanOrEqual(text.length + 4);
      }),
    );
  });
});
