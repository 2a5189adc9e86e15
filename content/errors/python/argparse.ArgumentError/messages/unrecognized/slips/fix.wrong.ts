import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: ['--name', 'Ana', 'Souza'],
  options: { name: { type: 'string' } },
});
console.log(values.name);
