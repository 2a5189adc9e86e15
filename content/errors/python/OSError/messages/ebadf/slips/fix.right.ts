import { closeSync, openSync, writeSync } from 'node:fs';

const fd = openSync('/dev/null', 'w');
try {
  for (const part of ['one', 'two']) writeSync(fd, part);
} finally {
  closeSync(fd);
}
console.log('written');
