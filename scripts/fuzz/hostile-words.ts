/** Signs that readers of texts stumble over: each is a text of its own. */
const signs = [
  // Lone halves of pairs, and a pair in the wrong order.
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  // Marks that turn the direction of writing, and what is not seen.
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u061c',
  '\u200b',
  '\ufeff',
  // Line ends of all kinds, and none.
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u0008',
  '\u007f',
  // Letters whose lengths change with their case, and marks that pile up.
  'İ',
  'ß',
  'ﬃ',
  'a\u0301\u0301\u0301',
  '\ufdfa',
  '👩‍👩‍👧‍👦',
  // What terminals obey.
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://evil.example\u001b\\',
  '\u009b2J',
] as const;

/** Names that every object has, or that somebody may take for a value. */
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'null', 'undefined', 'NaN'];

const numbers = ['0', '-1', '1e999', '2147483648', '9007199254740993', '0x10', '3.10', '١٢'];

const markup = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;',
  '&#x0;',
  '&amp;amp;',
  '%00',
  '%E0%A4%A',
  '%2e%2e%2f',
  '../../../etc/passwd',
  '//evil.example',
  '\\\\evil.example',
  '${1}',
  '{1}',
  '{{',
  '}}',
  '$&',
  "$'",
] as const;

/** What is put into the inputs of every target, beside the target's own words. */
export const hostileWords: readonly string[] = [...signs, ...names, ...numbers, ...markup];
