// A program's TypeScript as what the runtime takes: types stripped in place, and where the specifiers of its imports stand.
import type { Import } from 'es-module-lexer';
import type { ImportSite } from '../protocol.ts';

/** Strips types, keeping lines and columns. @throws {SyntaxError} */
export type Strip = (source: string) => string;
/** Finds imports: `parse` of es-module-lexer, initialised. */
export type Lex = (js: string) => readonly [imports: readonly Import[], ...rest: unknown[]];

export interface PreparedProgram {
  readonly js: string;
  readonly imports: readonly ImportSite[];
}

/**
 * Source → JavaScript and import sites, the quotes left out.
 * @throws what `strip` throws; {SyntaxError} when imports cannot be found
 */
export function prepareProgram(source: string, strip: Strip, lex: Lex): PreparedProgram {
  const js = strip(source);
  const [imports] = lex(js);
  return { js, imports: imports.flatMap((found) => siteOf(js, found)) };
}

const siteOf = (js: string, found: Import): ImportSite[] => {
  if (found.type === 'import-meta' || found.specifier === undefined) return [];
  if (found.type === 'dynamic' && found.glob) return [];
  const quoted = /^['"`]/.test(js.slice(found.start, found.end)) ? 1 : 0;
  return [[found.start + quoted, found.end - quoted, found.specifier]];
};
