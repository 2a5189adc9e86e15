// Which modules a Python program can import in the browser. Pure: the content check asks as well.

/**
 * What CPython on Linux has and the browser's lacks. Some can be imported there, but what programs import them for is refused:
 * starting threads and processes, setting alarms.
 */
const missingModules: readonly string[] = [
  '_curses',
  '_posixshmem',
  'concurrent.futures',
  'concurrent.interpreters',
  'crypt',
  'curses',
  'dbm',
  'ensurepip',
  'grp',
  'idlelib',
  'lib2to3',
  'multiprocessing',
  'nis',
  'ossaudiodev',
  'pty',
  'pwd',
  'readline',
  'resource',
  'signal',
  'spwd',
  'subprocess',
  'syslog',
  'termios',
  'threading',
  'tkinter',
  'tty',
  'turtle',
  'turtledemo',
  'venv',
];

/** A string or a comment, which no import is in; or a word of the language; or a break; anything else is skipped. */
const token =
  /#[^\n]*|\\\r?\n|(?:'''[^]*?(?:'''|$)|"""[^]*?(?:"""|$)|'(?:\\[^]|[^'\\\n])*'?|"(?:\\[^]|[^"\\\n])*"?)|[\p{L}_][\p{L}\p{N}_.]*|[\n;:(),*]|[^]/gu;

/** The modules that a Python source imports, each once, with dots; relative ones are left out. */
export function listImports(source: string): string[] {
  const words = (source.match(token) ?? []).filter((text) => !/^(?:#|\\\r?\n|[^\S\n]+$)/.test(text));
  const found = new Set<string>();
  words.forEach((word, index) => {
    if (!isStatementStart(words[index - 1])) return;
    if (word === 'import') for (const name of readNames(words, index + 1)) found.add(name);
    if (word === 'from' && words[index + 2] === 'import') addFrom(words, index, found);
  });
  return [...found].filter(isModuleName);
}

/** `from a import b`: a, and a.b, which may be a module as well. */
function addFrom(words: readonly string[], index: number, found: Set<string>): void {
  const module = words[index + 1] ?? '';
  if (!isModuleName(module)) return;
  found.add(module);
  const names = words[index + 3] === '(' ? index + 4 : index + 3;
  for (const name of readNames(words, names)) if (name !== '*') found.add(`${module}.${name}`);
}

/** `a as b, c` → a, c. */
function readNames(words: readonly string[], start: number): string[] {
  const names: string[] = [];
  let at = start;
  const skipLines = (): void => {
    while (words[at] === '\n' && words[start - 1] === '(') at += 1;
  };
  for (;;) {
    skipLines();
    const name = words[at];
    if (name === undefined || !/^[\p{L}_*]/u.test(name)) return names;
    names.push(name);
    at += words[at + 1] === 'as' ? 3 : 1;
    skipLines();
    if (words[at] !== ',') return names;
    at += 1;
  }
}

function isStatementStart(previous: string | undefined): boolean {
  return previous === undefined || ['\n', ';', ':'].includes(previous);
}

function isModuleName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(text);
}

/** The missing ones among the modules that a source imports, as `missingModules` calls them. */
export function listMissing(source: string): string[] {
  const imports = listImports(source);
  return missingModules.filter((name) => imports.some((found) => found === name || found.startsWith(`${name}.`)));
}
