import { createWriteStream } from 'node:fs';

const report = createWriteStream('/dev/full');
try {
  report.end('hello');
  console.log('saved');
} catch (error) {
  console.log('not saved:', (error as NodeJS.ErrnoException).code);
}
