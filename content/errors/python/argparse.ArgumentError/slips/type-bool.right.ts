import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: ['--no-color'],
  options: { color: { type: 'boolean' } },
  allowNegative: true,
});
console.log('color:', values.color);
