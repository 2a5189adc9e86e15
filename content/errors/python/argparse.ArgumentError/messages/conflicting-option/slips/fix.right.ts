import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: [],
  options: { output: { type: 'string', default: 'report.csv' } },
});
console.log(values.output);
