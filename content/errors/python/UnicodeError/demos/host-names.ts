import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

function check(host: string): string {
  if (isIP(host) > 0) return 'an address';
  const labels = domainToASCII(host).split('.'); // (1)
  const valid = labels.every(({ length }) => length > 0 && length <= 63);
  return valid ? 'a name to look up' : 'not a host name'; // (2)
}

for (const host of ['127.0.0.1', 'münchen.example', 'shop..example', 'x'.repeat(64)]) {
  console.log(host.slice(0, 20), '->', check(host));
}
