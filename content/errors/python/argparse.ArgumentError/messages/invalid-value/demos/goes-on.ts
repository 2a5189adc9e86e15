import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: ['--port', 'http'],
  options: { port: { type: 'string' } },
});
console.log(Number(values.port));
