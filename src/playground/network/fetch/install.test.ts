import { expect, test } from 'vitest';
import { fetch } from './fetch.ts';
import { installFetch } from './install.ts';

function install() {
  const target = {
    fetch: globalThis.fetch,
    Request: class extends Request {} as typeof Request,
    Response: class extends Response {} as typeof Response,
  };
  installFetch(target);
  return target;
}

test('fetch is ours', () => {
  expect(install().fetch).toBe(fetch);
});

test('a body is read as what it is asked for', async () => {
  const target = install();
  const make = () => new target.Response('{"a":"ä"}', { headers: { 'content-type': 'text/x' } });
  expect(await make().text()).toBe('{"a":"ä"}');
  expect(await make().json()).toEqual({ a: 'ä' });
  expect((await make().arrayBuffer()).byteLength).toBe(10);
  expect((await make().blob()).type).toBe('text/x');
  expect(await new target.Response(null).text()).toBe('');
  const form = new target.Request('http://a/', { method: 'POST', body: new URLSearchParams({ a: 'b' }) });
  expect((await form.formData()).get('a')).toBe('b');
});

test('a body that is read twice is unusable', async () => {
  const response = new (install().Response)('x');
  await response.text();
  await expect(response.json()).rejects.toThrow(new TypeError('Body is unusable: Body has already been read'));
});

test('a body that is no JSON has the message of JSON.parse', async () => {
  const { Response } = install();
  await expect(new Response('{bad').json()).rejects.toThrow(
    new SyntaxError("Expected property name or '}' in JSON at position 1 (line 1 column 2)"),
  );
  await expect(new Response(null).json()).rejects.toThrow(new SyntaxError('Unexpected end of JSON input'));
});

test('a body that breaks off says why', async () => {
  const reason = new TypeError('terminated');
  const body = new ReadableStream({ pull: (controller) => controller.error(reason) });
  await expect(new (install().Response)(body).text()).rejects.toBe(reason);
});
