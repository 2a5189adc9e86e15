import { closeSync, openSync, writeSync } from 'node:fs';

const fd = openSync('/dev/null', 'w');
closeSync(fd);
writeSync(fd, 'hello');
