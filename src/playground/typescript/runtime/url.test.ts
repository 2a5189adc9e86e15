import nodeUrl from 'node:url';
import { expect, it } from 'vitest';
import { url } from './url.ts';

it.each([
  ...['münchen.example', 'español.com', '中文.com', 'faß.de', 'EXAMPLE.com', 'shop..example', `${'x'.repeat(64)}.com`],
  ...['127.0.0.1', '1', '[::1]', '%41', 'a/b', 'a#b', 'a?b', 'xn--iñvalid.com', 'a b', '', 'a:80', 'a@b', '[::1]:80'],
])('a host name in ASCII is what Node makes of it: %s', (host) => {
  expect(url.domainToASCII(host)).toBe(nodeUrl.domainToASCII(host));
});
