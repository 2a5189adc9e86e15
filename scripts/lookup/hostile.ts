/** Texts that are hard on readers of errors: a name, and a function from a size to a text of about that size. */
export const hostile: readonly { readonly name: string; readonly make: (size: number) => string }[] = [
  { name: 'one long line of letters', make: (size) => 'a'.repeat(size) },
  { name: 'one long dotted name', make: (size) => 'a.'.repeat(size / 2) },
  { name: 'brackets that never close', make: (size) => '('.repeat(size) },
  { name: 'half a file frame, again and again', make: (size) => 'File "'.repeat(size / 6) },
  { name: 'near-matches of a template, on lines', make: (size) => repeat("'x' object is not subscriptabl\n", size) },
  { name: 'near-matches of a template, on one line', make: (size) => repeat('Connection refuse [Errno 11', size) },
  { name: 'a template of requests without its end', make: (size) => repeat("HTTPConnectionPool(host='", size) },
  { name: 'headings', make: (size) => repeat('ValueError: x\n', size) },
  { name: 'headings on one line', make: (size) => repeat('ValueError: ', size) },
  {
    name: 'tracebacks',
    make: (size) =>
      repeat(
        'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    f()\nKeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\n',
        size,
      ),
  },
  { name: 'traceback headers', make: (size) => repeat('Traceback (most recent call last):\n', size) },
  { name: 'frames without end', make: (size) => repeat('  File "a.py", line 1, in f\n', size) },
  { name: 'nested groups', make: nestedGroups },
  { name: 'JavaScript frames', make: (size) => `TypeError: x\n${repeat('    at f (a.js:1:1)\n', size)}` },
  {
    name: 'causes of causes',
    make: (size) =>
      `Error: x\n    at f (a.js:1:1) {\n${repeat('  [cause]: Error: y\n      at g (b.js:2:2) {\n', size)}`,
  },
  {
    name: 'frames with brackets',
    make: (size) => `Error: x\n${repeat('    at ((((((((((((((((((((((((((((((\n', size)}`,
  },
  { name: 'blanks', make: (size) => ' '.repeat(size) },
  { name: 'short lines of signs', make: (size) => repeat('  ]\n}7\n', size) },
  { name: 'line breaks', make: (size) => '\n'.repeat(size) },
  {
    name: 'line breaks of JSON',
    make: (size) => `Traceback (most recent call last):${'\\n'.repeat(size / 2)}\\n  File "a"`,
  },
  { name: 'lone surrogates', make: (size) => '\ud800\udc00\udfff\ud83d'.repeat(size / 4) },
  { name: 'escapes that never end', make: (size) => '\u001b]'.repeat(size / 2) },
  { name: 'colors', make: (size) => '\u001b[31mE\u001b[0m'.repeat(size / 10) },
  { name: 'entities', make: (size) => '&lt;&amp'.repeat(size / 8) },
  { name: 'prefixes', make: (size) => repeat('> > > > > > > > > > > > > ', size) },
  { name: 'times', make: (size) => repeat('2026-01-31 12:00:00 ', size) },
  { name: 'margins', make: (size) => repeat('  | ', size) },
  { name: 'carets', make: (size) => repeat('    ^^^^^^^^^^^^^^^^^^^^\n', size) },
  { name: 'compiler lines', make: (size) => repeat('a.ts(1,1): error TS23', size) },
  { name: 'codes', make: (size) => repeat('ECONNREFUSE ERR_ ', size) },
];

function repeat(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length));
}

function nestedGroups(size: number): string {
  const lines: string[] = ['  + Exception Group Traceback (most recent call last):'];
  let length = 0;
  for (let depth = 1; length < size; depth = (depth % 20) + 1) {
    const margin = '  '.repeat(depth);
    lines.push(`${margin}| ExceptionGroup: many (1 sub-exception)`, `${margin}+-+---------------- 1 ----------------`);
    length += 2 * margin.length + 80;
  }
  return lines.join('\n');
}
