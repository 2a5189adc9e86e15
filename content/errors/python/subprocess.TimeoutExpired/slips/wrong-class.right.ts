import { execFile } from 'node:child_process';

execFile('sleep', ['5'], { timeout: 50 }, (error) => {
  if (error?.killed !== true) throw error;
  console.log('too slow');
});
