import { describe, expect, it } from 'vitest';
import { loadLookupData } from '../../scripts/lookup/data.ts';
import { createLookup } from '../../src/lookup/index.ts';
import { frameOf, subjectOf } from '../../src/search/card.ts';

const lookup = createLookup(loadLookupData(process.cwd(), 'en'));

/** What is pasted → the page that the card is about, and of whom it says that it is. */
function read(text: string): { page: string | undefined; runtime: string | undefined } {
  const { place, runtime } = subjectOf(lookup(text));
  return { page: place === undefined ? undefined : [place.name, place.id].filter(Boolean).join('/'), runtime };
}

function placeOf(text: string): string {
  const frame = frameOf(lookup(text));
  return frame === undefined ? '' : `${frame.file}:${frame.line}`;
}

describe('an error that a program caught and printed', () => {
  it.each([
    ['Error: list index out of range', 'IndexError/list-index'],
    ['Error: division by zero', 'ZeroDivisionError'],
    ["Error: invalid literal for int() with base 10: 'dos'", 'ValueError/invalid-literal-for-int'],
    ["⚠️ Error: 'str' object is not callable", 'TypeError/not-callable'],
    ["Exception: 'NoneType' object has no attribute 'get'", 'AttributeError/none-type'],
    ['Error: That port is already in use.', 'OSError/eaddrinuse'],
    ["Erro: No module named 'flask'", 'ModuleNotFoundError/no-module'],
    ['List index out of range', 'IndexError/list-index'],
  ])('is known by its message: %s', (text, page) => {
    expect(read(text)).toEqual({ page, runtime: 'python' });
  });

  it("is Python's where its words are, with the name that they quote", () => {
    for (const text of ["erro na linha 3: name 'total' is not defined", "ERRO: name 'total' is not defined"]) {
      expect([text, read(text).runtime, lookup(text).captures.name]).toEqual([text, 'python', 'total']);
    }
  });

  it("is JavaScript's where that words it, and a program's own text is neither's", () => {
    expect(read("Error: Cannot read properties of undefined (reading 'x')").runtime).toBe('js');
    expect(read('Error: DATABASE_URL is not defined').page).toBeUndefined();
  });
});

describe('what is no error, or of another language,', () => {
  it.each([
    'A: A variable that has been declared but has no value is undefined.',
    '// avoid crash when obj is undefined',
    "'usuario' is undefined",
    'The border width is not defined',
    '# explains why NULL is not iterable',
    'panic: runtime error: index out of range [5] with length 3',
    'PHP Parse error: syntax error, unexpected end of file in /var/www/index.php on line 20',
    'Warning: Division by zero in /var/www/a.php on line 3',
    'ERROR:  division by zero\nSQL state: 22012',
    'react-dom.development.js:86 Warning: Each child in a list should have a unique "key" prop.',
  ])('has no page: %s', (text) => {
    expect(read(text).page).toBeUndefined();
  });

  it('is not said to be raised where code only raises it', () => {
    for (const text of [
      'raise ValueError("A idade não pode ser negativa")',
      'throw new TypeError("user is required")',
    ]) {
      expect(lookup(text).evidence).toBe('mention');
    }
  });

  it('is not said to be Python', () => {
    for (const text of [
      'NullReferenceException: Object reference not set to an instance of an object',
      'AssertionError: expected 3 to be 4 // Object.is equality',
    ]) {
      expect([text, read(text).runtime]).not.toEqual([text, 'python']);
    }
  });
});

describe('a chain', () => {
  const traceback = (line: number, error: string): string =>
    `Traceback (most recent call last):\n  File "/app/loja.py", line ${line}, in f\n    x\n${error}\n`;
  const during = '\nDuring handling of the above exception, another exception occurred:\n\n';
  const direct = '\nThe above exception was the direct cause of the following exception:\n\n';

  it.each([
    [
      traceback(3, "ValueError: invalid literal for int() with base 10: 'A1'") +
        during +
        traceback(9, "KeyError: 'A1'"),
      'KeyError',
      9,
    ],
    [
      traceback(3, 'IndexError: list index out of range') + during + traceback(5, 'AssertionError'),
      'AssertionError',
      5,
    ],
    [traceback(3, 'asyncio.exceptions.CancelledError') + direct + traceback(5, 'TimeoutError'), 'TimeoutError', 5],
    [traceback(5, "KeyError: 'A1'") + direct + traceback(7, 'RuntimeError: produto sem preço'), 'KeyError', 5],
  ])('is about one of its errors, and the place is of that one: %s', (text, page, line) => {
    expect([read(text).page, placeOf(text)]).toEqual([page, `/app/loja.py:${line}`]);
  });
});

describe('the place in the reader’s own code', () => {
  it.each([
    String.raw`C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.11_3.11.2544.0_x64__qbz5n2kfra8p0\Lib\json\decoder.py`,
    String.raw`C:\Users\ana\.pyenv\pyenv-win\versions\3.11.4\Lib\json\decoder.py`,
    String.raw`C:\Users\ana\AppData\Roaming\uv\python\cpython-3.12.3-windows-x86_64-none\Lib\json\decoder.py`,
    String.raw`C:\Users\ana\AppData\Local\Python\pythoncore-3.14-64\Lib\json\decoder.py`,
    String.raw`C:\Users\ana\miniforge3\envs\ml\Lib\json\decoder.py`,
    'numpy/random/mtrand.pyx',
    '/home/ana/.venv/bin/jupyter',
  ])('is not in %s', (library) => {
    const own = String.raw`C:\Users\ana\a.py`;
    const text = `Traceback (most recent call last):\n  File "${own}", line 3, in <module>\n    f()\n  File "${library}", line 355, in g\n    h()\nValueError: x`;
    expect(placeOf(text)).toBe(`${own}:3`);
  });

  it('is not on the servers of others', () => {
    const text =
      'TypeError: x is not a function\n    at e (https://code.jquery.com/jquery-3.6.0.min.js:2:1)\n    at f (https://example.org/script.js:7:3)';
    expect(placeOf(text)).toBe('https://example.org/script.js:7');
  });

  it('is read behind the signs of Next.js and Vitest', () => {
    expect(placeOf(' ⨯ TypeError: x is not a function\n    at Page (./src/app/page.tsx:8:20)')).toBe(
      './src/app/page.tsx:8',
    );
    expect(placeOf('TypeError: x is not a function\n ❯ contar src/app.ts:3:20')).toBe('src/app.ts:3');
    expect(placeOf("ERROR in src/app/app.component.ts:15:5 - error TS2304: Cannot find name 'foo'.")).toBe(
      'src/app/app.component.ts:15',
    );
  });
});

it('a code that is named comes before a number of another system', () => {
  expect(read('OSError: [Errno 116] ETIMEDOUT').page).toBe('TimeoutError');
});

it('what stands around a test that failed is no message', () => {
  const text = 'tests/test_soma.py:6: AssertionError\n=========================== short test summary info ===========';
  expect(lookup(text).message).toBe('');
});
