import { describe, expect, it } from 'vitest';
import './index.ts';
import { findJavaScriptClass, findPythonClass } from './classes.ts';

describe("Python's classes", () => {
  it('have their bases, nearest first', () => {
    expect(findPythonClass('ConnectionResetError')?.bases).toEqual([
      'ConnectionError',
      'OSError',
      'Exception',
      'BaseException',
    ]);
    expect(findPythonClass('BaseException')?.bases).toEqual([]);
  });

  it('go by the names that old versions print', () => {
    expect(findPythonClass('IOError')?.name).toBe('OSError');
    expect(findPythonClass('socket.error')?.name).toBe('OSError');
    expect(findPythonClass('exceptions.ValueError')?.name).toBe('ValueError');
    expect(findPythonClass('asyncio.exceptions.TimeoutError')?.name).toBe('TimeoutError');
  });

  it('of libraries are known with their module and without, and begin at their nearest built-in base', () => {
    const bases = ['ValueError', 'Exception', 'BaseException'];
    expect(findPythonClass('json.decoder.JSONDecodeError')).toMatchObject({ bases, builtin: false });
    expect(findPythonClass('JSONDecodeError')).toMatchObject({ bases, builtin: false });
    expect(findPythonClass('requests.exceptions.ConnectionError')?.bases[0]).toBe('OSError');
    expect(findPythonClass('ConnectionError')?.builtin).toBe(true);
  });

  it('are no plain words, and none that nobody defined', () => {
    for (const word of ['error', 'Empty', 'MyError', '', 'constructor', '__proto__']) {
      expect(findPythonClass(word)).toBeUndefined();
    }
  });
});

describe("JavaScript's classes", () => {
  it('have their bases', () => {
    expect(findJavaScriptClass('AbortError')?.bases).toEqual(['Error']);
    expect(findJavaScriptClass('QuotaExceededError')?.bases).toEqual(['DOMException', 'Error']);
    expect(findJavaScriptClass('KeyError')).toBeUndefined();
  });
});
