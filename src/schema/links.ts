import type { Element } from 'hast';
import type { SectionId } from './sections.ts';

/** Where a link in prose leads. Links name entries and sources, never URLs: the site builds those per language. */
export type LinkTarget =
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'source'; readonly id: string }
  | {
      readonly kind: 'entry';
      readonly runtime: string;
      readonly className: string;
      readonly messageId: string | undefined;
      readonly section: SectionId | undefined;
    };

/** The href of a link in prose → what it names; undefined when it has none of the forms of content/README.md. */
export function parseLink(href: string): LinkTarget | undefined {
  if (href.startsWith('#')) return { kind: 'section', section: href.slice(1) };
  const source = /^source:([a-z0-9-]+)$/.exec(href)?.[1];
  if (source !== undefined) return { kind: 'source', id: source };
  const [, runtime, className, messageId, section] =
    /^([a-z]+)\/([A-Za-z_][\w.]*)(?:\/([a-z0-9-]+))?(?:#([a-z-]+))?$/.exec(href) ?? [];
  if (runtime === undefined || className === undefined) return undefined;
  return { kind: 'entry', runtime, className, messageId, section: section as SectionId | undefined };
}

/** A look-alike of the facts, ClassName or ClassName/message-id → what it names. */
export function parseRef(ref: string): { readonly className: string; readonly messageId: string | undefined } {
  const [className = ref, messageId] = ref.split('/');
  return { className, messageId };
}

/** A link of a tree of prose → its href as it was written. */
export function hrefOf({ properties: { href } }: Element): string {
  return typeof href === 'string' ? href : '';
}
