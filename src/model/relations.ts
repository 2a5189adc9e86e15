import { plainTemplate } from '../lookup/plain-template.ts';
import type { Entry } from '../schema/entry.ts';
import { parseRef } from '../schema/links.ts';
import { classLink, findException, placeOf, proseOf, type Edition, type Link } from './context.ts';
import { breakName, renderInline, renderTemplate } from './html.ts';

/** A row that leads to another page: its name (as HTML too), what it is about (HTML). */
export interface Row extends Link {
  readonly html: string;
  readonly note: string;
}
/** A call, the message that it raises, and where that was seen, when no program of ours shows it. */
export interface RaisedByView {
  readonly call: string;
  readonly html: string;
  readonly source: { readonly title: string; readonly url: string } | undefined;
}

/** What the reader may really have: each look-alike of the facts, and how to tell it, in the edition's language. */
export function buildLookalikes(edition: Edition, entry: Entry): Row[] {
  const words = proseOf(edition, entry).frontMatter.lookalikes;
  return entry.facts.lookalikes.map((ref) => ({ ...refRow(edition, ref), note: renderInline(words[ref] ?? '') }));
}

/** The calls that raise it, each with its message. */
export function buildRaisedBy({ facts }: Entry): RaisedByView[] {
  return facts.raisedBy.map(({ call, text, source }) => ({
    call,
    html: renderTemplate(text),
    source: source === undefined ? undefined : facts.sources[source],
  }));
}

/** ClassName or ClassName/message-id → its name and address; a class that is only planned has none. */
function refRow(edition: Edition, ref: string): Link & { html: string } {
  const { className, messageId } = parseRef(ref);
  const message = findException(edition, className)?.messages.find((candidate) => candidate.id === messageId);
  if (message === undefined) return { ...classLink(edition, className), html: breakName(className) };
  return {
    text: plainTemplate(message.facts.message),
    href: edition.paths.to(edition.lang, placeOf(message)),
    html: renderTemplate(message.facts.message),
  };
}
