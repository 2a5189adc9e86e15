import { existsSync, PathLike } from 'node:fs';

function check(path: PathLike): boolean {
  return existsSync(path);
}

console.log(check('/'));
