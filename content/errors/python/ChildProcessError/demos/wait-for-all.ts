import { spawn } from 'node:child_process';
import { once } from 'node:events';

const children = [0, 3].map((code) => spawn('sh', ['-c', `exit ${code}`]));
const exits = await Promise.all(children.map((child) => once(child, 'exit'))); // (1)
console.log(exits.map(([code]) => code));
console.log(children.map(({ exitCode }) => exitCode)); // (3)
