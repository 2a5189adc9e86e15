// Which modules a program can import in the browser. Pure: the content check and the build ask as well.

/** Without `node:`. The table of the runtime has an entry for each. */
export const coreModules = [
  'assert',
  'assert/strict',
  'buffer',
  'console',
  'events',
  'os',
  'path',
  'path/posix',
  'perf_hooks',
  'process',
  'stream',
  'stream/consumers',
  'stream/promises',
  'string_decoder',
  'timers',
  'timers/promises',
  'url',
  'util',
  'util/types',
] as const;
export const networkModules = ['dns', 'dns/promises', 'http', 'https', 'net', 'tls'] as const;
export const fileModules = ['fs', 'fs/promises'] as const;

export type CoreModule = (typeof coreModules)[number];
export type NetworkModule = (typeof networkModules)[number];
export type FileModule = (typeof fileModules)[number];

/** What Node has and a browser cannot run. */
const nodeOnlyModules = [
  'async_hooks',
  'child_process',
  'cluster',
  'crypto',
  'dgram',
  'diagnostics_channel',
  'domain',
  'http2',
  'inspector',
  'module',
  'punycode',
  'querystring',
  'readline',
  'readline/promises',
  'repl',
  'sea',
  'sqlite',
  'stream/web',
  'test',
  'trace_events',
  'tty',
  'v8',
  'vm',
  'wasi',
  'worker_threads',
  'zlib',
];

const supported: readonly string[] = [...coreModules, ...networkModules, ...fileModules];

const nameOf = (specifier: string): string => specifier.replace(/^node:/, '');

/** Does the browser's runtime have it? Takes `node:net` and `net`. */
export function isSupported(specifier: string): boolean {
  return supported.includes(nameOf(specifier));
}

/** Does Node have it? */
export function isNodeModule(specifier: string): boolean {
  return isSupported(specifier) || nodeOnlyModules.includes(nameOf(specifier));
}

/** The modules among a program's imports that the browser lacks, each once, without `node:`. */
export function listMissing(specifiers: readonly string[]): string[] {
  return [...new Set(specifiers.filter((specifier) => !isSupported(specifier)).map(nameOf))];
}

/** Does a program with these imports need the runtime that has files? */
export function needsFiles(specifiers: readonly string[]): boolean {
  return specifiers.some((specifier) => (fileModules as readonly string[]).includes(nameOf(specifier)));
}
