import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: ['--color=false'],
  options: { color: { type: 'boolean' } },
});
console.log('color:', values.color);
