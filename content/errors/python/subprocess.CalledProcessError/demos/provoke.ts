import { execFile, type ExecFileException } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
try {
  await run('sh', ['-c', 'echo "disk full" >&2; exit 3']); // (1)
} catch (error) {
  const { name, message, code, stderr } = error as ExecFileException & { stderr: string };
  console.log(`${name}: ${message.trim()}`); // (2)
  console.log(code); // (3)
  console.log(stderr.trim()); // (4)
}
