import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const report = createWriteStream('/dev/full');
try {
  report.end('hello');
  await finished(report);
  console.log('saved');
} catch (error) {
  console.log('not saved:', (error as NodeJS.ErrnoException).code);
}
