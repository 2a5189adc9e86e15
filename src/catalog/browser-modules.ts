import { stripTypeScriptTypes } from 'node:module';
import { lexerReady, lexImports } from '../playground/lex-imports.ts';
import { listMissing as listMissingPython } from '../playground/python/modules.ts';
import { listMissing } from '../playground/typescript/modules.ts';
import { prepareProgram, type PreparedProgram } from '../playground/typescript/prepare.ts';
import type { Program } from '../schema/entry.ts';

await lexerReady;

/** A module that a program imports and the browser lacks, and the line that does. */
export interface MissingModule {
  readonly name: string;
  readonly line: number;
}

/** TypeScript → what the browser runs, stripped as Node strips it. @throws {SyntaxError} in Node's words */
export function prepareTypeScript(source: string): PreparedProgram {
  return prepareProgram(source, (text) => stripTypeScriptTypes(text), lexImports);
}

/** A program → the modules that the browser lacks for it, each once. @throws {SyntaxError} */
export function findMissingModules({ language, text }: Program): MissingModule[] {
  if (language === 'python') return listMissingPython(text).map((name) => ({ name, line: lineOfImport(text, name) }));
  const { js, imports } = prepareTypeScript(text);
  return listMissing(imports.map(([, , specifier]) => specifier)).map((name) => {
    const [at = 0] = imports.find(([, , specifier]) => specifier.replace(/^node:/, '') === name) ?? [];
    return { name, line: js.slice(0, at).split('\n').length };
  });
}

/** Where a Python program names a module first, in a line that imports; 1 when the statement takes several lines. */
function lineOfImport(text: string, module: string): number {
  const [parent = '', child] = module.split('.');
  const names = [module, child === undefined ? parent : `${parent}\\s+import\\b.*\\b${child}`].join('|');
  const line = text.split('\n').findIndex((found) => new RegExp(`^\\s*(import|from)\\b.*\\b(${names})\\b`).test(found));
  return Math.max(line, 0) + 1;
}
