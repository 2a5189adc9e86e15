import { parseArgs } from 'node:util';

const options = { copies: { type: 'string' } } as const;
try {
  parseArgs({ args: ['--copy', '2'], options });
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(code); // (4)
  console.log(message); // (2)
}

console.log(parseArgs({ args: ['--copies', '2'], options }).values.copies);
