import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where results are kept until docs/quality.md is made of them: one file each, never in the repository. */
export const qualityFolder = '.cache/quality';

/** What a step measured or proved, as the table that docs/quality.md shows. */
export interface QualityTable {
  /** The file's name: engine-flows. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells as there are columns; plain text. */
  readonly rows: readonly (readonly string[])[];
  /** What a reader of the table has to know: what was not run, and why. */
  readonly note?: string;
}

/** Only `npm run test:all` keeps results: a shorter run is not to take the place of a whole one. */
export const isKept = process.env.TEST_ALL !== undefined;

/**
 * Keeps a table of results as .cache/quality/NAME.json, in place of the one of an earlier run.
 * @param folder to keep it in; undefined, for any other run than `npm run test:all`, keeps nothing
 * @throws {Error} when the name is no file name, or a row has not a cell for each column
 */
export function recordQuality(table: QualityTable, folder = isKept ? qualityFolder : undefined): void {
  const { name, columns, rows } = table;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`not a name for a result: ${name}`);
  for (const row of rows) {
    if (row.length !== columns.length) throw new Error(`${name}: ${row.length} cells for ${columns.length} columns`);
  }
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(table, null, 2)}\n`);
}
