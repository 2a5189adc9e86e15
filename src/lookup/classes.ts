import { javascriptTree, pythonAliases, pythonTree } from './class-trees.ts';

export type Runtime = 'python' | 'js';

/** A class that some runtime or library defines. */
export interface KnownClass {
  /** Its usual full name: KeyError, json.decoder.JSONDecodeError, DOMException. */
  readonly name: string;
  readonly runtime: Runtime;
  /** Base classes, nearest first, up to the root; a library class starts at its nearest built-in base. */
  readonly bases: readonly string[];
  readonly builtin: boolean;
}

const python = new Map<string, KnownClass>();
const javascript = new Map<string, KnownClass>();
/** The last part of a dotted name → the class, where no built-in has that name. */
const pythonTails = new Map<string, KnownClass>();

readTree(pythonTree, 'python', python);
readTree(javascriptTree, 'js', javascript);
indexTails();

/** A class as Python printed it, with its module or without → what is known of it. */
export function findPythonClass(printed: string): KnownClass | undefined {
  // Nearly every word of a text is asked for, and few have a dot.
  const name = printed.includes('.') ? printed.replace(/^(?:builtins|exceptions|__builtin__)\./, '') : printed;
  const alias = pythonAliases[name];
  const found = python.get(alias ?? name);
  if (found !== undefined || name.includes('.')) return found;
  return pythonTails.get(name);
}

/** A class as JavaScript printed it → what is known of it. */
export function findJavaScriptClass(printed: string): KnownClass | undefined {
  return javascript.get(printed) ?? javascript.get(`WebAssembly.${printed}`);
}

/** Does this class exist in that runtime, as a built-in? TypeError does in both, KeyError in one. */
export function isBuiltin(name: string, runtime: Runtime): boolean {
  const found = runtime === 'python' ? findPythonClass(name) : findJavaScriptClass(name);
  return found?.builtin === true;
}

/** Every name that a reader may have misspelled, of both runtimes, without modules. */
export function knownNames(): readonly string[] {
  return [...new Set([...python.keys(), ...javascript.keys()].map((name) => tailOf(name)))];
}

/** 'json.decoder.JSONDecodeError' → 'JSONDecodeError'. */
export function tailOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function readTree(tree: string, runtime: Runtime, into: Map<string, KnownClass>): void {
  const path: string[] = [];
  for (const line of tree.trim().split('\n')) {
    const name = line.trimStart();
    path.length = line.length - name.length;
    into.set(name, { name, runtime, bases: [...path].reverse(), builtin: true });
    path.push(name);
  }
}

/** Adds classes of libraries, `Base:` then ` module(Class Class)`, to those that are known from now on. */
export function addLibraryClasses(listing: string): void {
  for (const [, base = '', modules = ''] of listing.matchAll(/^(\w+):\n((?: .*\n)*)/gm)) {
    const bases = [base, ...(python.get(base)?.bases ?? [])];
    for (const [, module = '', classes = ''] of modules.matchAll(/([\w.]+)\(([^)]*)\)/g)) {
      for (const tail of classes.split(/\s+/)) {
        const known: KnownClass = { name: `${module}.${tail}`, runtime: 'python', bases, builtin: false };
        if (!python.has(known.name)) python.set(known.name, known);
      }
    }
  }
  indexTails();
}

function indexTails(): void {
  for (const known of python.values()) {
    const tail = tailOf(known.name);
    // A tail of one word, such as `error` or `Empty`, is no name by itself.
    if (known.name === tail || !/[a-z][A-Z]/.test(tail)) continue;
    const other = pythonTails.get(tail);
    // Of several, the one nearest to the surface: json.JSONDecodeError before that of requests.
    if (other === undefined || known.name.length < other.name.length) pythonTails.set(tail, known);
  }
}
