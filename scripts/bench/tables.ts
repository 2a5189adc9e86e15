import { writeFileSync } from 'node:fs';

/** What a bench found out: printed as it comes, and kept as the parts of a page. */
export interface Tables {
  /** A table: its rows by name, each with the same columns, and what its reader has to know. */
  readonly show: (title: string, rows: Readonly<Record<string, object>>, note?: string) => void;
  /** A list of code: all of it for the page, as many as fit on a screen for the terminal. An empty one says so. */
  readonly list: (title: string, items: readonly ListItem[]) => void;
  /** Writes the page: `command` is how it came to be. */
  readonly write: (file: string, title: string, command: string) => void;
}

/** Texts that are code, with something before them. */
export interface ListItem {
  readonly before?: string;
  readonly texts: readonly string[];
}

const mostPrinted = 40;

/** → an empty page. */
export function createTables(): Tables {
  const parts: string[] = [];
  return {
    show(title, rows, note) {
      console.log(`\n${title}${note === undefined ? '' : `\n${note}`}\n`);
      console.table(rows);
      const columns = Object.keys(Object.values(rows)[0] ?? {});
      const lines = [
        ['', ...columns],
        ['---', ...columns.map(() => '---:')],
        ...Object.entries(rows).map(([name, row]) => [
          name,
          ...Object.values(row as Record<string, unknown>).map(String),
        ]),
      ];
      const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
      parts.push([`## ${title}`, ...(note === undefined ? [] : [note]), table].join('\n\n'));
    },
    list(title, items) {
      const heading = `${title} (${items.length})`;
      const lines = items.slice(0, mostPrinted).map(({ before = '', texts }) => `  ${before}${texts.join(' | ')}`);
      const left = items.length > mostPrinted ? [`  … ${items.length - mostPrinted} more`] : [];
      console.log(`\n${[heading, ...lines, ...left].join('\n')}`);
      const rows = items.map(({ before = '', texts }) => `- ${before}${texts.map(toCode).join(' · ')}`);
      parts.push(`## ${heading}\n\n${rows.length === 0 ? 'None.' : rows.join('\n')}`);
    },
    write(file, title, command) {
      writeFileSync(file, `# ${title}\n\nWritten by \`${command}\`; never by hand.\n\n${parts.join('\n\n')}\n`);
    },
  };
}

/** A text → the same as code of Markdown, on one line, whatever backticks are in it. */
function toCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('\n', '⏎')}${pad}${fence}`;
}
