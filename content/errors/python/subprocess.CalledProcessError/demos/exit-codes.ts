import { exec, type ExecException } from 'node:child_process';
import { promisify } from 'node:util';

function explain({ code, signal }: ExecException): string {
  if (typeof code !== 'number') return `killed by ${signal}`; // (1)
  if (code > 128 && code < 160) return `the shell saw signal ${code - 128}`; // (2)
  if (code === 126) return 'not executable';
  return code === 127 ? 'command not found' : 'ask its manual'; // (3)
}

const commands = ['kill -9 $$', 'sleep 1 & kill -9 $!; wait $!', '/', 'nope', 'grep -q x /dev/null'];
for (const command of commands) {
  try {
    await promisify(exec)(command);
  } catch (error) {
    console.log(`${command}: ${explain(error as ExecException)}`);
  }
}
