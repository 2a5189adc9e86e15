import type { RootContent } from 'hast';
import { entryName, shownSections, type Block, type Entry } from '../../schema/entry.ts';
import { hrefOf, parseLink, type LinkTarget } from '../../schema/links.ts';
import { lineOf as lineOfNode } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import { proses, type CheckContext } from './index.ts';

/** Every link in prose leads to an entry, a section or a source that exists, and stays in its language. */
export function checkLinks(entry: Entry, context: CheckContext): Problem[] {
  return proses(entry).flatMap(({ prose }) =>
    Object.values(prose.sections).flatMap((blocks) =>
      blocks
        .flatMap(nodesOf)
        .flatMap((node) => hrefsIn(node))
        .flatMap(({ href, line }) => {
          const trouble = troubleWith(href, entry, context);
          return trouble === undefined ? [] : [{ file: prose.file, line, ...trouble }];
        }),
    ),
  );
}

function troubleWith(href: string, entry: Entry, context: CheckContext): Omit<Problem, 'file' | 'line'> | undefined {
  const target = parseLink(href);
  if (target === undefined) {
    const external = /^[a-z]+:\/\//.test(href);
    return {
      rule: 'link',
      message: external
        ? `a URL in prose: ${href}`
        : `"${href}" is no link that this site knows, or it leaves the language`,
      fix: external
        ? 'add it to sources in facts.yaml and link to source:its-id'
        : 'write python/ClassName, python/ClassName/message-id, #section or source:id',
    };
  }
  return missing(target, entry, context);
}

function missing(
  target: LinkTarget,
  entry: Entry,
  { catalog, reading, isKnown }: CheckContext,
): Omit<Problem, 'file' | 'line'> | undefined {
  if (target.kind === 'source') {
    if (entry.facts.sources[target.id] !== undefined) return undefined;
    return { rule: 'link', message: `no source "${target.id}"`, fix: 'add it under sources in facts.yaml' };
  }
  if (target.kind === 'section') {
    const anchors = [
      ...shownSections(entry),
      ...entry.programs.map(({ role, name }) => `${role === 'demo' ? 'example' : 'slip'}-${name}`),
    ];
    if (anchors.includes(target.section)) return undefined;
    return {
      rule: 'link',
      message: `this page has no section #${target.section}`,
      fix: `its sections are ${anchors.join(', ')}`,
    };
  }
  const { runtime, className, messageId, section } = target;
  const exception = catalog.exceptions.find(
    (candidate) => candidate.runtime === runtime && candidate.className === className,
  );
  const isDraft = exception?.facts.status === 'draft';
  if (messageId === undefined && catalog.planned[className] !== undefined && (exception === undefined || isDraft)) {
    return undefined;
  }
  if (exception === undefined) {
    if (isKnown(runtime, className)) return undefined;
    return {
      rule: 'link',
      message: `no page for ${className}`,
      fix: `correct the name, or add it to content/errors/${runtime}/planned.yaml`,
    };
  }
  const page = messageId === undefined ? exception : exception.messages.find(({ id }) => id === messageId);
  if (page === undefined) {
    if (reading.unreadable.has(`${exception.folder}/messages/${messageId ?? ''}/facts.yaml`)) return undefined;
    return {
      rule: 'link',
      message: `${className} has no message ${messageId ?? ''}`,
      fix: `its messages are ${exception.messages.map(({ id }) => id).join(', ') || '(none)'}`,
    };
  }
  if (isDraft || page.facts.status === 'draft') {
    return { rule: 'link', message: `${entryName(page)} is a draft`, fix: 'publish it first, or remove the link' };
  }
  if (section !== undefined && !shownSections(page).includes(section))
    return {
      rule: 'link',
      message: `that page has no section #${section}`,
      fix: `its sections are ${shownSections(page).join(', ')}`,
    };
  return undefined;
}

function nodesOf(block: Block): RootContent[] {
  if (block.kind === 'example') return block.callouts.flat();
  return block.kind === 'figure' ? [] : [...block.nodes];
}

function hrefsIn(node: RootContent): { href: string; line: number }[] {
  if (node.type !== 'element') return [];
  const own = node.tagName === 'a' ? [{ href: hrefOf(node), line: lineOfNode(node) }] : [];
  return [...own, ...node.children.flatMap(hrefsIn)];
}

/** entry → the classes that its prose links to. */
export function linkedClasses(entry: Entry): string[] {
  return proses(entry).flatMap(({ prose }) =>
    Object.values(prose.sections)
      .flat()
      .flatMap(nodesOf)
      .flatMap(hrefsIn)
      .flatMap(({ href }) => {
        const target = parseLink(href);
        return target?.kind === 'entry' ? [target.className] : [];
      }),
  );
}
