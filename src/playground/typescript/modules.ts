// Which modules a program can import in the browser. Pure: the content check and the build ask as well.

/** Without `node:`. The table of the runtime has an entry for each. */
export const coreModules = [
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
/** Only the larger runtime has them. */
export const largeModules = ['assert', 'assert/strict', 'fs', 'fs/promises'] as const;

export type CoreModule = (typeof coreModules)[number];
export type NetworkModule = (typeof networkModules)[number];
export type LargeModule = (typeof largeModules)[number];

/** What Node has and a browser cannot run. */
const nodeOnlyModules = [
  'async_hooks',
  'child_process',
  'cluster',
  'constants',
  'crypto',
  'dgram',
  'diagnostics_channel',
  'domain',
  'http2',
  'inspector',
  'inspector/promises',
  'module',
  'path/win32',
  'punycode',
  'querystring',
  'readline',
  'readline/promises',
  'repl',
  'sea',
  'sqlite',
  'stream/web',
  'sys',
  'test',
  'test/reporters',
  'trace_events',
  'tty',
  'v8',
  'vm',
  'wasi',
  'worker_threads',
  'zlib',
];

const supported: readonly string[] = [...coreModules, ...networkModules, ...largeModules];

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

/** Does a program with these imports need the larger runtime? */
export function needsLargeRuntime(specifiers: readonly string[]): boolean {
  return specifiers.some((specifier) => (largeModules as readonly string[]).includes(nameOf(specifier)));
}
