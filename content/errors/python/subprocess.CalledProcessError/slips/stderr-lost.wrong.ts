import { execFileSync } from 'node:child_process';

try {
  execFileSync('sh', ['-c', 'echo "disk full" >&2; exit 3'], { stdio: 'inherit' });
} catch (error) {
  const { stderr } = error as { stderr: Buffer };
  console.log('failed:', stderr.toString().trim());
}
