import { expect, it } from 'vitest';
import { sample } from './fixtures/sample.ts';
import { createLookup } from './index.ts';

const lookup = createLookup(sample);

/** An error of Node as it is copied without the line of its code. */
function withoutCode(errno: number | string, file = 'app.js'): string {
  return `Error: it failed\n    at go (${file}:3:5) {\n  errno: ${errno},\n  syscall: 'read'\n}`;
}

it.each([
  ['of Linux', -104, 'ECONNRESET'],
  ['of macOS', -54, 'ECONNRESET'],
  ['of libuv, on Windows', -4077, 'ECONNRESET'],
  ['at the end of those of libuv', -4022, 'ENOEXEC'],
  ['in the gap of those of libuv', -4087, undefined],
  ['of the resolver', -3008, 'ENOTFOUND'],
  ['that every system gives to the same', -2, 'ENOENT'],
  ['that is none', -9999, undefined],
  ['that old Node wrote as the code', "'ECONNRESET'", 'ECONNRESET'],
])('the code of an error of Node is told by its number: %s', (_, errno, code) => {
  expect(lookup(withoutCode(errno)).code).toBe(code);
});

it('a number that means one thing on Linux and another on macOS is told by the files of the stack, or not at all', () => {
  expect(lookup(withoutCode(-61, '/Users/ana/app.js')).code).toBe('ECONNREFUSED');
  expect(lookup(withoutCode(-61, '/home/ana/app.js')).code).toBe('ENODATA');
  expect(lookup(withoutCode(-61)).code).toBeUndefined();
});

it('what Chromium calls a refusal of the system leads to the page of the code of the system', () => {
  expect(lookup('GET http://localhost:3000/api net::ERR_CONNECTION_REFUSED')).toMatchObject({
    kind: 'code',
    code: 'ERR_CONNECTION_REFUSED',
    place: { name: 'ConnectionRefusedError' },
  });
  expect(lookup('GET http://localhost:3000/api net::ERR_BLOCKED_BY_CLIENT').place).toBeUndefined();
});

it('a brace at the end of a message is one of its own, unless properties follow', () => {
  const stack = '\n    at go (app.js:3:5)\n';
  expect(lookup(`SyntaxError: Unexpected token {${stack}`).message).toBe('Unexpected token {');
  expect(lookup(`Error: it failed {${stack}`).message).toBe('it failed {');
  expect(lookup("Error: it failed {\n  code: 'EPIPE'\n}").message).toBe('it failed');
});

it('the code that Node prints goes before the number', () => {
  expect(lookup("Error: read\n    at go (app.js:3:5) {\n  errno: -104,\n  code: 'EPIPE'\n}").code).toBe('EPIPE');
});

it('the number is read in braces without a stack, on lines of their own or on one', () => {
  expect(lookup("Error: read {\n  errno: -104,\n  syscall: 'read'\n}")).toMatchObject({
    message: 'read',
    code: 'ECONNRESET',
    ignored: [],
  });
  expect(lookup("[Error: read] { errno: -104, syscall: 'read' }")).toMatchObject({
    message: 'read',
    code: 'ECONNRESET',
  });
});

it('no property of an error is ignored, nor the brace that ends them; what follows is', () => {
  const text = `Error: connect ECONNREFUSED 127.0.0.1:5432
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1595:16) {
  code: 'ECONNREFUSED',
  syscall: 'connect',
  config: {
    retries: 3
  },
  port: 5432
}
    indented, but not of the error
Server stopped`;
  const { ignored } = lookup(text);
  expect(ignored.map(({ from, to }) => text.slice(from, to))).toEqual([
    '    indented, but not of the error\nServer stopped',
  ]);
});

it('a line that looks like a frame of a console is one only right below an error or another frame', () => {
  expect(lookup('Uncaught TypeError: x is null\n\tgo (app.js:3:5)').frame?.file).toBe('app.js');
  expect(lookup('Uncaught TypeError: x is null\nas I said\nit was (app.js:3)').frame).toBeUndefined();
  expect(lookup('Uncaught TypeError: x is null\nGET http://localhost:3000').frame).toBeUndefined();
});

it.each([
  ['Error: connect ECONNREFUSED ::1:5432', '::1'],
  ['Error: connect ECONNREFUSED 127.0.0.1:5432 - Local (0.0.0.0:0)', '127.0.0.1'],
  ['Error: connect ECONNREFUSED ::1:5432 - Local (:::0)', '::1'],
])('the address and the port are told apart, whatever stands around: %s', (text, address) => {
  expect(lookup(text)).toMatchObject({ kind: 'message', captures: { address, port: '5432' } });
});
