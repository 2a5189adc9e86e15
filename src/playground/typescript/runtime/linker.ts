// Imports of the program: specifiers become addresses of modules that hand out the runtime's objects.
import type { ImportSite } from '../../protocol.ts';
import { isNodeModule } from '../modules.ts';
import { nodeError } from './errors.ts';

/** Name without `node:` → what `import * as` gets; without a `default` it is its own. */
export type ModuleTable = Readonly<Record<string, object>>;

const identifier = /^[A-Za-z_$][\w$]*$/;
const nameOf = (specifier: string): string => specifier.replace(/^node:/, '');

/** Why an import cannot be had: in Node's words where Node has none either. */
function missingModule(specifier: string, file: string): Error {
  if (isNodeModule(specifier)) {
    const text = `This page cannot run ${specifier}: a browser has no such module. Run the program on Node`;
    return nodeError('ERR_MODULE_NOT_IN_BROWSER', text);
  }
  if (specifier.startsWith('node:')) {
    return nodeError('ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: ${specifier}`);
  }
  const kind = /^[./]|^\w+:/.test(specifier) ? 'module' : 'package';
  return nodeError('ERR_MODULE_NOT_FOUND', `Cannot find ${kind} '${specifier}' imported from ${file}`);
}

const createAddress = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

/** The minifier renames functions and classes; a program may print their names. */
function restoreNames(table: ModuleTable): void {
  for (const module of Object.values(table)) {
    for (const [name, value] of Object.entries(module) as [string, unknown][]) {
      if (typeof value !== 'function' || name === 'default' || value.name in module) continue;
      Object.defineProperty(value, 'name', { value: name, configurable: true });
    }
  }
}

/** Gives each module an address, once it is asked for. */
export class Linker {
  readonly #table: ModuleTable;
  readonly #addresses = new Map<string, string>();
  /** Where the modules made here find their object: a name that no program guesses by chance. */
  readonly #key = `modules ${Math.random()}`;

  constructor(table: ModuleTable) {
    this.#table = table;
    restoreNames(table);
    Object.defineProperty(globalThis, this.#key, { value: table });
  }

  /** A module that loads a program, calls back, and then runs it. */
  createEntry(program: string, start: () => void): string {
    const name = `start ${this.#key}`;
    Object.defineProperty(globalThis, name, { value: start });
    const starter = createAddress(`globalThis[${JSON.stringify(name)}]();`);
    return createAddress([starter, program].map((address) => `import ${JSON.stringify(address)};`).join('\n'));
  }

  /**
   * The program's text with addresses for specifiers, itself at an address.
   * @throws {NodeError} when a module cannot be had
   */
  link(js: string, imports: readonly ImportSite[], file: string): string {
    let text = '';
    let end = 0;
    for (const [start, stop, specifier] of imports) {
      text += js.slice(end, start) + this.#addressOf(specifier, file);
      end = stop;
    }
    return createAddress(`${text}${js.slice(end)}\n//# sourceURL=${file}`);
  }

  /** An error that tells of an address, told with the specifier, as Node tells it. */
  reword(error: unknown, js: string): unknown {
    if (!(error instanceof SyntaxError)) return error;
    const missing = /export named '(.+?)'|import not found: (\S+)|binding name '(.+?)' is not found/.exec(
      error.message,
    );
    if (!missing) return error;
    const name = missing[1] ?? missing[2] ?? missing[3] ?? '';
    const specifier = [...this.#addresses].find(([, address]) => error.message.includes(address))?.[0];
    const from = specifier ?? findImport(js, name);
    return new SyntaxError(`The requested module '${from}' does not provide an export named '${name}'`);
  }

  #addressOf(specifier: string, file: string): string {
    const known = this.#addresses.get(specifier);
    if (known !== undefined) return known;
    const name = nameOf(specifier);
    const module = this.#table[name];
    if (!module) throw missingModule(specifier, file);
    const names = Object.keys(module).filter((key) => key !== 'default' && identifier.test(key));
    const address = createAddress(
      `const m = globalThis[${JSON.stringify(this.#key)}][${JSON.stringify(name)}];\n` +
        `export default m.default ?? m;\nexport const { ${names.join(', ')} } = m;`,
    );
    this.#addresses.set(specifier, address);
    return address;
  }
}

/** The specifier of the import that asks for a name. */
const findImport = (js: string, name: string): string => {
  const imports = js.matchAll(/import\s+[^;]*?\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/g);
  return [...imports].find(([, names = '']) => names.split(/[\s,]+/).includes(name))?.[2] ?? '';
};
