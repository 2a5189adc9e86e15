/** A source of input, as WebDriver and WebDriver BiDi both take it (https://w3c.github.io/webdriver/#actions). */
export type Actions = readonly {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly parameters?: object;
  readonly actions: readonly object[];
}[];

/** Keys without a character, as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Keys to press one after the other ('Tab', 'a', 'Control+k') → the actions.
 * @throws {Error} when a key is not known here
 */
export function keyActions(chords: readonly string[]): Actions {
  const actions = chords.flatMap((chord) => {
    const values = (chord.length === 1 ? [chord] : chord.split('+')).map((name) => {
      const value = name.length === 1 ? name : keys[name];
      if (value === undefined) throw new Error(`no such key: ${name}`);
      return value;
    });
    return [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** A place in the viewport, in CSS pixels → the actions that press a mouse's button there. */
export function clickActions(x: number, y: number): Actions {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
