import { expect, it } from 'vitest';
import { keyActions } from './actions.ts';

const pressed = (...chords: string[]): string[] =>
  keyActions(chords).flatMap(({ actions }) =>
    (actions as { type: string; value: string }[]).map(({ type, value }) => `${type} ${value}`),
  );

it('a chord holds its first keys down until the last is up', () => {
  expect(pressed('Control+k')).toEqual(['keyDown \uE009', 'keyDown k', 'keyUp k', 'keyUp \uE009']);
});

it('characters are themselves, + and / too; keys without one are as WebDriver writes them', () => {
  expect(pressed('+', '/', 'Tab')).toEqual([
    'keyDown +',
    'keyUp +',
    'keyDown /',
    'keyUp /',
    'keyDown \uE004',
    'keyUp \uE004',
  ]);
});

it('a key that nobody knows is an error, not a silence', () => {
  expect(() => keyActions(['Contrl+k'])).toThrow('no such key: Contrl');
});
