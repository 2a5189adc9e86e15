// node:path, the POSIX side.
import { invalidType } from './validate.ts';
import { process } from './process.ts';

function checkText(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw invalidType(name, 'be of type string', value);
}

/** Resolves `.` and `..`; a path that is not absolute keeps the `..` at its start. */
function tidy(path: string, isAbsolute: boolean): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isAbsolute) parts.push(part);
  }
  return parts.join('/');
}

function isAbsolute(path: string): boolean {
  checkText('path', path);
  return path.startsWith('/');
}

function normalize(path: string): string {
  checkText('path', path);
  if (path === '') return '.';
  const root = path.startsWith('/') ? '/' : '';
  const tidied = tidy(path, root !== '');
  if (tidied === '') return root || (path.endsWith('/') ? './' : '.');
  return `${root}${tidied}${path.endsWith('/') ? '/' : ''}`;
}

function join(...parts: string[]): string {
  for (const part of parts) checkText('path', part);
  return normalize(parts.filter((part) => part !== '').join('/'));
}

function resolve(...parts: string[]): string {
  let path = '';
  for (let index = parts.length - 1; index >= 0 && !path.startsWith('/'); index -= 1) {
    const part = parts[index];
    checkText(`paths[${index}]`, part);
    if (part !== '') path = `${part}/${path}`;
  }
  return `/${tidy(path.startsWith('/') ? path : `${process.cwd()}/${path}`, true)}`;
}

function relative(from: string, to: string): string {
  checkText('from', from);
  checkText('to', to);
  const [a, b] = [from, to].map((path) =>
    resolve(path)
      .split('/')
      .filter((part) => part !== ''),
  ) as [string[], string[]];
  const common = [...a.entries()].findIndex(([index, part]) => part !== b[index]);
  const shared = common < 0 ? a.length : common;
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/');
}

/** Where the last part of a path starts and ends, slashes at the end left out. */
function findBase(path: string): [start: number, end: number] {
  const end = path.replace(/\/+$/, '').length;
  return [path.lastIndexOf('/', end - 1) + 1, end];
}

function dirname(path: string): string {
  checkText('path', path);
  const [start, end] = findBase(path);
  if (path.startsWith('/') && start <= 1) return '/';
  if (end === 0 || start === 0) return '.';
  return path.startsWith('/') && start === 2 ? '//' : path.slice(0, start - 1);
}

function basename(path: string, suffix?: string): string {
  if (suffix !== undefined) checkText('suffix', suffix);
  checkText('path', path);
  if (suffix === path) return '';
  const base = path.slice(...findBase(path));
  if (suffix === undefined || suffix === '' || !base.endsWith(suffix)) return base;
  return base === suffix && path !== suffix ? base : base.slice(0, -suffix.length);
}

function extname(path: string): string {
  checkText('path', path);
  const base = path.slice(...findBase(path));
  const dot = base.lastIndexOf('.');
  return dot <= 0 || base === '..' ? '' : base.slice(dot);
}

interface Parts {
  root?: string;
  dir?: string;
  base?: string;
  ext?: string;
  name?: string;
}

function parse(path: string): Required<Parts> {
  checkText('path', path);
  const root = path.startsWith('/') ? '/' : '';
  const [start] = findBase(path);
  const base = basename(path);
  const ext = extname(path);
  const dir = start > root.length ? path.slice(0, start - 1) : root;
  return { root, dir, base, ext, name: base.slice(0, base.length - ext.length) };
}

function format(parts: Parts): string {
  if (typeof parts !== 'object') throw invalidType('pathObject', 'be of type object', parts);
  const { root = '', ext = '', name = '' } = parts;
  const dir = parts.dir === undefined || parts.dir === '' ? root : parts.dir;
  const dot = ext === '' || ext.startsWith('.') ? '' : '.';
  const base = parts.base === undefined || parts.base === '' ? `${name}${dot}${ext}` : parts.base;
  if (dir === '') return base;
  return dir === root ? `${dir}${base}` : `${dir}/${base}`;
}

const functions = { isAbsolute, normalize, join, resolve, relative, dirname, basename, extname, parse, format };
const constants = { sep: '/', delimiter: ':', toNamespacedPath: (path: string): string => path };
const posix = { ...functions, ...constants };

export const path = Object.assign(posix, { posix });
