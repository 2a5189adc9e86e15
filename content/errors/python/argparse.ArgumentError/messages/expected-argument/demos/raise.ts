import { parseArgs } from 'node:util';

const { values } = parseArgs({ args: ['--output'], options: { output: { type: 'string' } } });
console.log(values.output);
