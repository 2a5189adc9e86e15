import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: ['--nmae', 'Ana'],
  options: { name: { type: 'string' } },
});
console.log(values.name);
