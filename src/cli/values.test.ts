import { describe, expect, it } from 'vitest';
import { withValues } from './values.ts';

describe('prose with the values of the reader’s message', () => {
  it('has them in code, alone or in a command', () => {
    expect(withValues('Python has no `{name}`: `python -m pip install {name}`.', { name: 'requests' })).toBe(
      'Python has no `requests`: `python -m pip install requests`.',
    );
  });

  it('leaves braces alone that are not in code, or not of the message', () => {
    const prose = 'A {name} and `{other}`, `{}`, `{constructor}`.';
    expect(withValues(prose, { name: 'x' })).toBe(prose);
  });

  it('leaves the braces of f-strings and of format() to them', () => {
    const prose = "Write `f'{name}'`, or `'{name}'.format(name=name)`.";
    expect(withValues(prose, { name: 'x' })).toBe(prose);
  });

  it('stays one line of code, whatever the value is', () => {
    expect(withValues('`{name}`', { name: 'a\n\n- b' })).toBe('`a - b`');
    expect(withValues('`{name}`', { name: 'a`b' })).toBe('`{name}`');
    expect(withValues('`{name}`', { name: '$&' })).toBe('`$&`');
  });
});
