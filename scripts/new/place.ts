import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolders } from '../../src/catalog/folders.ts';
import { classNamePattern, idPattern } from '../../src/schema/facts.ts';

/** Runtime, class, and the id of a message → the folder of the entry, from the repository's root. */
export function folderOf(runtime: string, className: string, id?: string): string {
  const folder = `content/errors/${runtime}/${className}`;
  return id === undefined ? folder : `${folder}/messages/${id}`;
}

/** The arguments of `npm run new` → why nothing can be written there, in one sentence; undefined when all is well. */
export function findRefusal(
  root: string,
  [runtime = '', className = '', id, ...rest]: readonly string[],
): string | undefined {
  if (className === '' || rest.length > 0) {
    return 'say what: npm run new -- python KeyError, or npm run new -- python KeyError some-message-id';
  }
  const runtimes = listFolders(join(root, 'content/errors'));
  if (!runtimes.includes(runtime)) {
    return `there is no content/errors/${runtime}: the runtimes are ${runtimes.join(', ') || '(none yet)'}`;
  }
  if (!classNamePattern.test(className)) {
    return `"${className}" is no class name, such as KeyError or json.JSONDecodeError`;
  }
  if (id !== undefined && (!idPattern.test(id) || id === 'demos')) {
    return `"${id}" cannot be the id of a message: lower-case words joined by hyphens, such as not-subscriptable; "demos" is taken`;
  }
  const holder = folderOf(runtime, className);
  if (id !== undefined && !existsSync(join(root, holder))) {
    return `there is no ${holder} to hold the message: npm run new -- ${runtime} ${className}`;
  }
  const beside = dirname(folderOf(runtime, className, id));
  // The address of a page is its name in lower case.
  const same = listFolders(join(root, beside)).find((name) => name.toLowerCase() === (id ?? className).toLowerCase());
  return same === undefined ? undefined : `${beside}/${same} is already there: nothing was written`;
}
