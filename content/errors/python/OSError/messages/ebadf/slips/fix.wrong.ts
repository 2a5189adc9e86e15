import { closeSync, openSync, writeSync } from 'node:fs';

const fd = openSync('/dev/null', 'w');
for (const part of ['one', 'two']) {
  writeSync(fd, part);
  closeSync(fd);
}
console.log('written');
