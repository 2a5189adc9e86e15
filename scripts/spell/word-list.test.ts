import { expect, it } from 'vitest';
import { findInList, formatWords, parseWords } from './word-list.ts';

it('a word list has each word once, in order, whatever its capitals and accents', () => {
  expect(formatWords(['socket', 'Chrome', 'ábaco', 'asyncio', 'socket'])).toBe('ábaco\nasyncio\nChrome\nsocket\n');
  expect(parseWords('asyncio\n\n socket \n')).toEqual(['asyncio', 'socket']);
});

it('a word of a list may begin a sentence and may own something', () => {
  const words = new Set(['asyncio', 'Pyodide']);
  expect(findInList("Asyncio's", words)).toBe('asyncio');
  expect(findInList('Asyncio', words)).toBe('asyncio');
  expect(findInList('Pyodide', words)).toBe('Pyodide');
});

it('a name in a list keeps its capital', () => {
  expect(findInList('pyodide', new Set(['Pyodide']))).toBeUndefined();
});
