import { beforeEach, describe, expect, it } from 'vitest';
import { editionAt, readEdition, withClasses } from '../../tests/content/edition.ts';
import type { Edition } from './context.ts';
import { buildEntryPage } from './entry-page.ts';
import { ancestorsOf, buildFamilyTree, childrenOf, readingOrder, type TreeNode } from './tree.ts';

const planned = {
  BaseException: {},
  Exception: { parent: 'BaseException' },
  OSError: { parent: 'Exception' },
  ConnectionError: { parent: 'OSError' },
  TimeoutError: { parent: 'OSError' },
};
const documented = {
  ConnectionResetError: 'ConnectionError',
  BrokenPipeError: 'ConnectionError',
  KeyError: 'LookupError',
  FileNotFoundError: 'OSError',
};

let edition: Edition;
beforeEach(() => {
  const catalog = withClasses(readEdition('pt').edition, documented, {
    ...planned,
    LookupError: { parent: 'Exception' },
  });
  edition = editionAt(catalog, 'pt');
});

/** A tree as text: OSError(ConnectionError(…)); linked names have a * */
const drawn = ({ text, href, children }: TreeNode): string =>
  `${text}${href === undefined ? '' : '*'}${children.length === 0 ? '' : `(${children.map(drawn).join(' ')})`}`;

describe('the class tree', () => {
  it('leads from a class up to the root, over classes that are only planned', () => {
    expect(ancestorsOf(edition.catalog, 'BrokenPipeError')).toEqual([
      'BaseException',
      'Exception',
      'OSError',
      'ConnectionError',
    ]);
    expect(ancestorsOf(edition.catalog, 'BaseException')).toEqual([]);
  });

  it('has the documented and the planned below a class, from A to Z', () => {
    expect(childrenOf(edition.catalog, 'OSError')).toEqual(['ConnectionError', 'FileNotFoundError', 'TimeoutError']);
  });

  it('beside a page goes from below Exception to its siblings; only classes with a page are links', () => {
    expect(drawn(buildFamilyTree(edition, 'BrokenPipeError'))).toBe(
      'OSError(ConnectionError(BrokenPipeError* ConnectionResetError*))',
    );
  });

  it('beside a page with subclasses shows them', () => {
    expect(drawn(buildFamilyTree(edition, 'OSError'))).toBe('OSError(ConnectionError FileNotFoundError* TimeoutError)');
  });

  it('survives a circle', () => {
    const circle = withClasses(edition, { A: 'B', B: 'A' }, {});
    expect(ancestorsOf(circle, 'A')).not.toContain('C');
    expect(ancestorsOf(circle, 'A').length).toBeLessThanOrEqual(2);
  });
});

describe('the reading order', () => {
  it('follows the tree, parents first, siblings from A to Z, planned classes left out', () => {
    expect(readingOrder(edition.catalog)).toEqual([
      'KeyError',
      'BrokenPipeError',
      'ConnectionResetError',
      'FileNotFoundError',
    ]);
  });

  it('is what previous and next follow, and it ends at both ends', () => {
    const pages = edition.catalog.exceptions.map((entry) => buildEntryPage(edition, entry));
    const around = Object.fromEntries(pages.map(({ name, previous, next }) => [name, [previous?.text, next?.text]]));
    expect(around).toMatchObject({
      KeyError: [undefined, 'BrokenPipeError'],
      ConnectionResetError: ['BrokenPipeError', 'FileNotFoundError'],
      FileNotFoundError: ['ConnectionResetError', undefined],
    });
  });

  it('leads from a message back to its class', () => {
    const { edition: real, message } = readEdition('pt');
    const page = buildEntryPage(real, message);
    expect([page.previous?.text, page.next?.text]).toEqual(['ConnectionRefusedError', undefined]);
  });
});
