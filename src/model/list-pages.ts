import { plainTemplate } from '../lookup/plain-template.ts';
import type { Entry } from '../schema/entry.ts';
import { families } from '../schema/facts.ts';
import { buildHead, placeOf, proseOf, type Edition, type Head } from './context.ts';
import { breakName, escapeHtml, renderTemplate } from './html.ts';
import type { Row } from './relations.ts';
import { buildTree, type TreeNode } from './tree.ts';

/** The root of Python's exceptions: the trees of the home page and the index start here. */
const root = 'BaseException';

function rowOf(edition: Edition, entry: Entry, note: string): Row {
  const isException = entry.kind === 'exception';
  return {
    text: isException ? entry.className : plainTemplate(entry.facts.message),
    html: isException ? breakName(entry.className) : renderTemplate(entry.facts.message),
    href: edition.paths.to(edition.lang, placeOf(entry)),
    note: escapeHtml(note),
  };
}

/** The start page of an edition: title in parts ('{wrong}' and '{right}' are placeholders, '~' a line break), families, tree. */
export function buildHomePage(edition: Edition): {
  head: Head;
  title: string[];
  families: { name: string; rows: Row[] }[];
  tree: TreeNode;
  index: string;
} {
  const { strings, catalog, lang, paths } = edition;
  const byFamily = Object.groupBy(catalog.exceptions, ({ facts }) => facts.family);
  return {
    head: buildHead(edition, { kind: 'home' }, `Errata: ${strings.site.tagline}`, strings.site.description),
    title: strings.home.title.split(/(\{\w+\}|~)/).filter((part) => part !== ''),
    families: families.flatMap((family) => {
      const rows = (byFamily[family] ?? []).map((entry) =>
        rowOf(edition, entry, proseOf(edition, entry).frontMatter.description),
      );
      return rows.length === 0 ? [] : [{ name: strings.families[family], rows }];
    }),
    tree: buildTree(edition, root),
    index: paths.to(lang, { kind: 'runtime', runtime: 'python' }),
  };
}

/** A class with the messages that it is printed with. */
type ClassRow = Row & { readonly messages: readonly Row[] };

/**
 * Every exception of a runtime: as a tree, and from A to Z with its messages. The way to everything without JavaScript.
 * Names and messages say what they are about: no notes, which keeps a page of hundreds of rows light.
 */
export function buildIndexPage(edition: Edition, runtime: string): { head: Head; tree: TreeNode; classes: ClassRow[] } {
  const { strings, catalog, tag } = edition;
  const fromAToZ = <T extends Row>(rows: T[]): T[] => rows.sort((a, b) => a.text.localeCompare(b.text, tag));
  const exceptions = catalog.exceptions.filter((entry) => entry.runtime === runtime);
  return {
    head: buildHead(edition, { kind: 'runtime', runtime }, strings.index.title, strings.index.description),
    tree: buildTree(edition, root),
    classes: fromAToZ(
      exceptions.map((entry) => ({
        ...rowOf(edition, entry, ''),
        messages: fromAToZ(entry.messages.map((message) => rowOf(edition, message, ''))),
      })),
    ),
  };
}
