import { shownSections, type Entry } from '../schema/entry.ts';
import { systems, type Retry } from '../schema/facts.ts';
import { classLink, type Edition, type Link } from './context.ts';
import { childrenOf } from './tree.ts';

/** A row of the facts beside the page. A value is a link, plain text, or code. */
export interface FactView {
  readonly term: string;
  readonly values: readonly (Link & { readonly code: boolean; readonly note?: string })[];
}

/** What is true in every language, as rows for the side of the page. Rows without a value are left out. */
export function buildFacts(edition: Edition, entry: Entry): FactView[] {
  const { strings, catalog } = edition;
  const { facts } = entry;
  const names = (list: readonly string[]): FactView['values'] =>
    list.map((name) => ({ ...classLink(edition, name), code: true }));
  const plain = (text: string): FactView['values'] => [{ text, href: undefined, code: false }];
  const rows: FactView[] = [
    { term: strings.facts.of, values: entry.kind === 'message' ? names([entry.className]) : [] },
    {
      term: strings.facts.fault,
      values: facts.fault.map((fault) => ({ text: strings.faults[fault], href: undefined, code: false })),
    },
    { term: strings.facts.retry, values: facts.retry === undefined ? [] : [retryValue(edition, entry, facts.retry)] },
    {
      term: strings.facts.since,
      values: 'since' in facts && facts.since !== undefined ? plain(`Python ${facts.since}`) : [],
    },
    { term: strings.facts.parent, values: 'parent' in facts ? names([facts.parent]) : [] },
    {
      term: strings.facts.children,
      values: entry.kind === 'exception' ? names(childrenOf(catalog, entry.className)) : [],
    },
    {
      term: strings.facts.codes,
      values: facts.codes.map(({ name, errno }) => ({
        text: name,
        href: undefined,
        code: true,
        note: systems
          .flatMap((system) => (errno[system] === undefined ? [] : [`${strings.systems[system]} ${errno[system]}`]))
          .join(' · '),
      })),
    },
    {
      term: strings.facts.attributes,
      values: 'attributes' in facts ? facts.attributes.map((text) => ({ text, href: undefined, code: true })) : [],
    },
    {
      term: strings.facts.typescript,
      values:
        facts.counterpart.code === undefined
          ? []
          : [
              {
                text: `error.code === '${facts.counterpart.code}'`,
                href: shownSections(entry).includes('typescript') ? '#typescript' : undefined,
                code: true,
              },
            ],
    },
    { term: strings.facts.related, values: names(facts.related) },
  ];
  return rows.filter(({ values }) => values.length > 0);
}

/** Is another try worth it; where that depends, a link to what the page says of it. */
function retryValue({ strings }: Edition, { kind }: Entry, retry: Retry): FactView['values'][number] {
  const section = kind === 'exception' ? '#usage' : '#fix';
  return { text: strings.retries[retry], href: retry === 'depends' ? section : undefined, code: false };
}
