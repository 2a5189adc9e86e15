import { expect, it } from 'vitest';
import { findSystemText } from './system.ts';

it.each([
  ['curl: (7) Failed to connect to localhost port 8080: Connection refused', 'ECONNREFUSED'],
  ['curl: (28) Connection timed out after 10001 milliseconds', 'ETIMEDOUT'],
  ['dial tcp 127.0.0.1:80: connect: connection refused', 'ECONNREFUSED'],
  ['connect() failed (111: Connection refused) while connecting to upstream', 'ECONNREFUSED'],
  ['(111)Connection refused: AH00957: HTTP: attempt to connect failed', 'ECONNREFUSED'],
  ['Error 111 connecting to localhost:6379. Connection refused.', 'ECONNREFUSED'],
  ['Connection refused - connect(2) for "localhost" port 80 (Errno::ECONNREFUSED)', 'ECONNREFUSED'],
  ['stream_socket_client(): Unable to connect (Connection refused) in /a.php on line 3', 'ECONNREFUSED'],
  ['exec user process caused "exec format error"', 'ENOEXEC'],
  ['No such file or directory (os error 2)', 'ENOENT'],
  ['No such file or directory @ rb_sysopen - x', 'ENOENT'],
  ['fopen(x): failed to open stream: No such file or directory in /a.php on line 3', 'ENOENT'],
  ['user@host: Permission denied (publickey).', 'EACCES'],
  ['  cat: x: Is a directory  ', 'EISDIR'],
  ['this is a directory of people: Is a directory', 'EISDIR'],
])("a system's words are found where programs print them: %s", (text, code) => {
  expect(findSystemText(text)?.code).toBe(code);
});

it.each([
  'Our team is a directory of people',
  'connection refused by bank',
  'This is a directory',
  'error: permission denied for Ana',
  'the file name too long: choose another',
])("a system's words in a sentence are nobody's: %s", (text) => {
  expect(findSystemText(text)).toBeUndefined();
});
