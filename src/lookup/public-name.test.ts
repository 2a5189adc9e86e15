import { describe, expect, it } from 'vitest';
import { createLookup } from './index.ts';

describe('a class of a library is found by the module in which it is defined', () => {
  const entries = [
    'json.JSONDecodeError',
    'asyncio.CancelledError',
    'pickle.PicklingError',
    're.PatternError',
    'ValueError',
  ];
  const ask = createLookup({ entries: entries.map((name) => ({ name, title: name, href: `/en/python/${name}/` })) });

  it.each([
    ['json.decoder.JSONDecodeError: nobody says this', 'json.JSONDecodeError'],
    ['asyncio.exceptions.CancelledError', 'asyncio.CancelledError'],
    ['_pickle.PicklingError: nobody says this', 'pickle.PicklingError'],
    ['re.error: nobody says this', 're.PatternError'],
    ['simplejson.errors.JSONDecodeError: nobody says this', 'ValueError'],
  ])('%s → %s', (line, name) => {
    const answer = ask(`Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n${line}`);
    expect(answer.place?.name).toBe(name);
  });
});
