import { parseArgs } from 'node:util';

const { values } = parseArgs({ args: [], options: { user: { type: 'string' } } });
console.log(values.user);
