import { fill } from '../i18n/fill.ts';
import { plainTemplate } from '../lookup/plain-template.ts';
import type { Entry, ExceptionEntry, MessageEntry, Prose } from '../schema/entry.ts';
import { shownSections } from '../schema/entry.ts';
import type { SectionId } from '../schema/sections.ts';
import {
  buildHead,
  classLink,
  findException,
  placeOf,
  proseOf,
  type Edition,
  type Head,
  type Link,
} from './context.ts';
import { buildFacts, type FactView } from './facts.ts';
import { breakName, escapeHtml, renderTemplate } from './html.ts';
import { demoPrograms, renderBlocks, type BlockView, type ProgramView } from './prose.ts';
import { buildLookalikes, buildRaisedBy, type RaisedByView, type Row } from './relations.ts';
import { ancestorsOf, buildFamilyTree, readingOrder, type TreeNode } from './tree.ts';
import { buildHeadline, buildWordings, type WordingView } from './wordings.ts';

export interface SectionView {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly BlockView[];
}
/** Messages with pages of their own, under what the reader was doing; without a heading where they are few. */
export interface MessageGroup {
  readonly heading: string | undefined;
  readonly rows: readonly Row[];
}
/** Everything that the page of an exception or a message shows, ready to be printed. */
export interface EntryPage {
  readonly kind: Entry['kind'];
  readonly head: Head;
  readonly name: string;
  /** The name as HTML, with places to break or with what varies marked. */
  readonly heading: string;
  readonly lede: string;
  readonly summary: string;
  readonly crumbs: readonly Link[];
  readonly tree: TreeNode;
  readonly current: string;
  readonly headline: readonly WordingView[];
  readonly wordings: { readonly python: readonly WordingView[]; readonly js: readonly WordingView[] };
  readonly facts: readonly FactView[];
  readonly sections: readonly SectionView[];
  readonly messages: readonly MessageGroup[];
  readonly lookalikes: readonly Row[];
  readonly raisedBy: readonly RaisedByView[];
  /** Where JavaScript raises nothing: what it goes on with, and the program that shows it. */
  readonly goesOn: { readonly html: string; readonly programs: readonly ProgramView[] } | undefined;
  readonly raise: readonly ProgramView[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string }[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly editUrl: string;
  readonly jsonLd: object;
}

/** edition, entry → its page. @throws {Error} when the entry has no prose in the language: the checks come first. */
export function buildEntryPage(edition: Edition, entry: Entry): EntryPage {
  const prose = proseOf(edition, entry);
  const { frontMatter } = prose;
  const place = placeOf(entry);
  const name = entry.kind === 'exception' ? entry.className : plainTemplate(entry.facts.message);
  const head = buildHead(
    edition,
    place,
    entry.kind === 'exception' ? `${name}: ${frontMatter.title}` : name,
    frontMatter.description,
  );
  const crumbs = crumbsOf(edition, entry);
  const order = neighbours(edition, entry);
  return {
    kind: entry.kind,
    head,
    name,
    heading: entry.kind === 'exception' ? breakName(name) : renderTemplate(entry.facts.message),
    lede: frontMatter.description,
    summary: frontMatter.summary,
    crumbs,
    tree: buildFamilyTree(edition, entry.className),
    current: entry.className,
    headline: buildHeadline(edition, entry),
    wordings: buildWordings(edition, entry),
    facts: buildFacts(edition, entry),
    sections: sectionsFor(edition, entry, prose),
    messages: entry.kind === 'exception' ? messageGroups(edition, entry) : [],
    lookalikes: buildLookalikes(edition, entry),
    raisedBy: buildRaisedBy(entry),
    goesOn: goesOn(edition, entry),
    raise: entry.kind === 'message' ? demoPrograms(edition, entry, 'raise') : [],
    sources: Object.entries(entry.facts.sources).map(([id, source]) => ({ id, ...source })),
    previous: order.previous,
    next: order.next,
    editUrl: `${edition.repository}/edit/main/${prose.file}`,
    jsonLd: jsonLdOf(edition, head, name, crumbs),
  };
}

function sectionsFor(edition: Edition, entry: Entry, prose: Prose): SectionView[] {
  return shownSections(entry).map((id) => ({
    id,
    heading: edition.strings.sections[id],
    blocks: renderBlocks(edition, entry, prose.sections[id] ?? []),
  }));
}

function crumbsOf(edition: Edition, entry: Entry): Link[] {
  const runtime: Link = {
    text: 'Python',
    href: edition.paths.to(edition.lang, { kind: 'runtime', runtime: entry.runtime }),
  };
  const chain = ancestorsOf(edition.catalog, entry.className).filter(
    (name) => name !== 'BaseException' && name !== 'Exception',
  );
  const own = entry.kind === 'message' ? [entry.className] : [];
  return [runtime, ...[...chain, ...own].map((name) => classLink(edition, name))];
}

/** Of a class with groups the rows have no notes: they are many, and are scanned. */
function messageGroups(edition: Edition, entry: ExceptionEntry): MessageGroup[] {
  const { groups } = entry.facts;
  const rows = entry.messages.map((message) => ({ group: message.facts.group, row: messageRow(edition, message) }));
  if (groups === undefined) return rows.length === 0 ? [] : [{ heading: undefined, rows: rows.map(({ row }) => row) }];
  const headings = proseOf(edition, entry).frontMatter.groups;
  return groups.map((id) => ({
    heading: headings[id],
    rows: rows.filter(({ group }) => group === id).map(({ row }) => ({ ...row, note: '' })),
  }));
}

function messageRow(edition: Edition, message: MessageEntry): Row {
  return {
    text: plainTemplate(message.facts.message),
    html: renderTemplate(message.facts.message),
    href: edition.paths.to(edition.lang, placeOf(message)),
    note: escapeHtml(proseOf(edition, message).frontMatter.description),
  };
}

function goesOn(edition: Edition, entry: Entry): EntryPage['goesOn'] {
  const { counterpart } = entry.facts;
  if (counterpart.goesOn === undefined) return undefined;
  const { value, program } = counterpart.goesOn;
  const name = entry.programs.find(({ file }) => file === program)?.name ?? '';
  return {
    html: fill(escapeHtml(edition.strings.messages.goesOn), { value: `<code>${escapeHtml(value)}</code>` }),
    programs: entry.kind === 'message' ? demoPrograms(edition, entry, name) : [],
  };
}

function neighbours(edition: Edition, entry: Entry): { previous: Link | undefined; next: Link | undefined } {
  if (entry.kind === 'exception') {
    const order = readingOrder(edition.catalog);
    const at = order.indexOf(entry.className);
    const link = (name: string | undefined): Link | undefined =>
      name === undefined ? undefined : classLink(edition, name);
    return { previous: link(order[at - 1]), next: link(order[at + 1]) };
  }
  const messages = findException(edition, entry.className)?.messages ?? [];
  const at = messages.findIndex(({ id }) => id === entry.id);
  const link = (message: MessageEntry | undefined): Link | undefined =>
    message === undefined
      ? undefined
      : { text: plainTemplate(message.facts.message), href: edition.paths.to(edition.lang, placeOf(message)) };
  return { previous: link(messages[at - 1]) ?? classLink(edition, entry.className), next: link(messages[at + 1]) };
}

function jsonLdOf(edition: Edition, head: Head, name: string, crumbs: readonly Link[]): object {
  const absolute = (href: string): string => new URL(href, edition.origin).href;
  const url = absolute(edition.paths.to(edition.lang, head.place));
  const items = crumbs.flatMap(({ text, href }) => (href === undefined ? [] : [{ name: text, item: absolute(href) }]));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: name,
        description: head.description,
        inLanguage: edition.tag,
        url,
        isPartOf: { '@type': 'WebSite', name: 'Errata', url: absolute(edition.paths.base) },
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [...items, { name, item: url }].map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          ...item,
        })),
      },
    ],
  };
}
