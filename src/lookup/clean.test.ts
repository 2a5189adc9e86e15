import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';
import { placeIn } from './lines.ts';

const cleaned = (text: string): string[] => cleanText(text).map((line) => line.text);

describe('a pasted line', () => {
  it.each([
    ['colours', '\u001b[1;31mValueError\u001b[0m: x'],
    ['colours whose escape got lost', '[0;31mValueError[0m: x'],
    ['invisible characters', '\ufeffValueError\u200b: x'],
    ['a quote of Markdown', '> > ValueError: x'],
    ['the prompt', '>>> ValueError: x'],
    ['the mark of pytest', 'E       ValueError: x'],
    ['the name of a container', 'web-1  | ValueError: x'],
    ['the name of a process', '0|api  | ValueError: x'],
    ['a time', '2026-01-31T12:00:00.1234567Z ValueError: x'],
    ['a time, a level and a logger', '2026-01-31 12:00:00,123 ERROR app.views: ValueError: x'],
    ['the level and the logger of Python', 'ERROR:root:ValueError: x'],
    ['the time of a chat and who wrote', '[12:03, 31/01/2026] Ana Souza: ValueError: x'],
    ['the head of the system log', 'jan 31 12:00:00 srv-1 python3[123]: ValueError: x'],
    ['the head of a container log', '2026-01-31T12:00:00.000000000Z stderr F ValueError: x'],
    ['the mark of a build', '##[error]ValueError: x'],
    ['job and step of a build', 'test\tRun tests\t2026-01-31T12:00:00.1Z ValueError: x'],
  ])('loses %s', (_, line) => {
    expect(cleaned(line)).toEqual(['ValueError: x']);
  });

  it('keeps the class, even where the name of who wrote could stand', () => {
    expect(cleaned('31/01/2026, 12:03 - ValueError: x')).toEqual(['ValueError: x']);
    expect(cleaned("KeyError: '> x'")).toEqual(["KeyError: '> x'"]);
  });

  it('has straight quotes and plain characters for typographic ones and entities', () => {
    expect(cleaned('‘x’ “y” &lt;z&gt; &quot;&amp;&#39;')).toEqual(['\'x\' "y" <z> "&\'']);
  });
});

describe('pasted lines', () => {
  it('end as any system ends them', () => {
    expect(cleaned('a\r\nb\rc\nd\u2028e')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are taken out of a string of JSON', () => {
    expect(
      cleaned(String.raw`{"e":"Traceback (most recent call last):\n  File \"a.py\", line 1\nKeyError: 'a'","n":1}`),
    ).toEqual(['{"e":"Traceback (most recent call last):', '  File "a.py", line 1', "KeyError: 'a'"]);
  });

  it('lose the indentation that all of them have, and keep the rest', () => {
    expect(cleaned('    a\n\n      b')).toEqual(['a', '', '  b']);
    expect(cleaned('  | a\n    | b')).toEqual(['  | a', '    | b']);
  });

  it('lose the fences of Markdown', () => {
    expect(cleaned('```python\nx\n```')).toEqual(['', 'x', '']);
  });

  it('know where each of their characters stood', () => {
    const text = 'first\nweb-1  | \u001b[31mKey\u001b[0mError: &lt;x&gt; ok';
    const line = cleanText(text)[1];
    if (line === undefined) throw new Error('there are two lines');
    expect(line.text).toBe('KeyError: <x> ok');
    for (const part of ['Key', 'Error', 'x', 'ok']) {
      expect(text.slice(placeIn(line, line.text.indexOf(part))).startsWith(part)).toBe(true);
    }
  });
});

it('a log line without a message says nothing: its level is no class', () => {
  expect(cleanText('2026-01-31 12:00:00,123 ERROR').map(({ text }) => text)).toEqual(['']);
  expect(cleanText('2026-01-31 12:00:00,123 ERROR x').map(({ text }) => text)).toEqual(['x']);
});
