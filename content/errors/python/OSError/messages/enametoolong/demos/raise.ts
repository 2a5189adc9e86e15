import { writeFileSync } from 'node:fs';

writeFileSync(`${'a'.repeat(256)}.txt`, 'hello');
