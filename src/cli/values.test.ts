import { describe, expect, it } from 'vitest';
import { withValues } from './values.ts';

describe('prose with the values of the reader’s message', () => {
  it('has them in code, alone or in a command', () => {
    expect(
      withValues('Python has no `<var>name</var>`: `python -m pip install <var>name</var>`.', { name: 'requests' }),
    ).toBe('Python has no `requests`: `python -m pip install requests`.');
  });

  it('says that there is none where the message has no such value', () => {
    expect(withValues('From `<var>a</var>` to `<var>constructor</var>`.', { a: '/tmp' })).toBe('From `/tmp` to `…`.');
  });

  it('leaves all other braces alone', () => {
    const prose = "A {name}, `{name}`, `{}`, `f'{name}'`.";
    expect(withValues(prose, { name: 'x' })).toBe(prose);
  });

  it('stays one line of code, whatever the value is', () => {
    expect(withValues('`<var>name</var>`', { name: 'a\n\n- b' })).toBe('`a - b`');
    expect(withValues('`<var>name</var>`', { name: 'a`b' })).toBe('`…`');
    expect(withValues('`<var>name</var>`', { name: '$&' })).toBe('`$&`');
  });
});
