import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** What facts.yaml has of texts that programs print, and of code. */
interface Said {
  readonly message?: string;
  readonly wordings?: readonly { readonly text: string }[];
  readonly counterpart?: { readonly wordings?: readonly { readonly text: string }[] };
  readonly raisedBy?: readonly { readonly call: string; readonly text: string }[];
}

const known = new Map<string, ReadonlySet<string>>();

/**
 * A file of an entry (…/KeyError/pt.mdx) → the words, in lower case, of its programs and of the messages that they print: an entry
 * may name them as they are, in any language. Empty for what is no entry's.
 */
export function ownWords(file: string): ReadonlySet<string> {
  const folder = dirname(file);
  const words =
    known.get(folder) ?? new Set(textsOf(folder).flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  known.set(folder, words);
  return words;
}

function textsOf(folder: string): string[] {
  const [facts] = globSync('facts.yaml', { cwd: folder });
  if (facts === undefined) return [];
  const said = parse(readFileSync(join(folder, facts), 'utf8')) as Said;
  const programs = globSync('{demos,slips}/*.{py,ts}', { cwd: folder });
  return [
    said.message ?? '',
    ...[...(said.wordings ?? []), ...(said.counterpart?.wordings ?? [])].map(({ text }) => text),
    ...(said.raisedBy ?? []).flatMap(({ call, text }) => [call, text]),
    ...programs.map((program) => readFileSync(join(folder, program), 'utf8')),
  ];
}
