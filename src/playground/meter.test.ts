import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Meter } from './meter.ts';

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 30 });

describe('a meter', () => {
  it('lets everything through up to its limits, to the last character and message', () => {
    const meter = new Meter({ output: 6, messages: 2 });
    meter.countMessage();
    expect(meter.take('abc')).toBe('abc');
    meter.countMessage();
    expect(meter.take('def')).toBe('def');
    expect(meter.isSpent).toBe(false);
  });

  it('cuts the text that is too long, and shows nothing after it', () => {
    const meter = new Meter({ output: 4, messages: 9 });
    expect(meter.take('abcdef')).toBe('abcd');
    expect(meter.isSpent).toBe(true);
    expect(meter.take('g')).toBe('');
  });

  it('is spent by messages that say nothing', () => {
    const meter = new Meter({ output: 4, messages: 1 });
    meter.countMessage();
    expect(meter.isSpent).toBe(false);
    meter.countMessage();
    expect(meter.isSpent).toBe(true);
  });

  it('cuts no character in two', () => {
    expect(new Meter({ output: 2, messages: 1 }).take('a😀')).toBe('a');
  });

  it('shows a prefix of all that was said, as long as its limit allows, and is spent when that is not all', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 200 }), (said, output) => {
        const meter = new Meter({ output, messages: said.length });
        const shown = said.map((text) => meter.take(text)).join('');
        const all = said.join('');
        expect(all.startsWith(shown)).toBe(true);
        expect(meter.isSpent).toBe(all.length > output);
        expect(shown.length).toBeLessThanOrEqual(output);
        if (!meter.isSpent) expect(shown).toBe(all);
        else expect(output - shown.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
