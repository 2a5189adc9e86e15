import { expect, it } from 'vitest';
import { sample } from './fixtures/sample.ts';
import { createLookup } from './index.ts';

const lookup = createLookup(sample);
const log = Array.from({ length: 2500 }, (_, request) => `INFO request ${request} done`).join('\n');

it.each([
  'curl: conectando: Conexión rehusada',
  'curl: (7) Failed to connect to localhost port 8080: Connection refused',
])('a message without its class is found at the end of a long log, and the log is ignored: %s', (line) => {
  const text = `${log}\n${line}`;
  const answer = lookup(text);
  expect(answer.place?.name).toBe('ConnectionRefusedError');
  expect(answer.message).toBe(line);
  expect(answer.ignored).toEqual([{ from: 0, to: log.length }]);
});
