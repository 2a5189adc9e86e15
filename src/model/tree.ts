import type { Catalog } from '../schema/entry.ts';
import { classLink, type Edition, type Link } from './context.ts';

export interface TreeNode extends Link {
  readonly children: readonly TreeNode[];
}

interface Hierarchy {
  readonly parents: ReadonlyMap<string, string | undefined>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly order: readonly string[];
}
const hierarchies = new WeakMap<Catalog, Hierarchy>();

/** The classes of a catalog, documented and planned, by parent; worked out once. */
function hierarchyOf(catalog: Catalog): Hierarchy {
  const known = hierarchies.get(catalog);
  if (known !== undefined) return known;
  const parents = new Map<string, string | undefined>([
    ...Object.entries(catalog.planned).map(([name, { parent }]) => [name, parent] as const),
    ...catalog.exceptions.map((entry) => [entry.className, entry.facts.parent] as const),
  ]);
  const children = new Map<string, string[]>();
  for (const name of [...parents.keys()].sort()) {
    const parent = parents.get(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const documented = new Set(catalog.exceptions.map(({ className }) => className));
  const walk = (name: string): string[] => [name, ...(children.get(name) ?? []).flatMap(walk)];
  const roots = [...parents.keys()].filter((name) => parents.get(name) === undefined);
  const hierarchy = { parents, children, order: roots.flatMap(walk).filter((name) => documented.has(name)) };
  hierarchies.set(catalog, hierarchy);
  return hierarchy;
}

/** class → its ancestors, the root first, without itself. */
export function ancestorsOf(catalog: Catalog, className: string): string[] {
  const { parents } = hierarchyOf(catalog);
  const chain: string[] = [];
  for (let name = parents.get(className); name !== undefined && !chain.includes(name); name = parents.get(name))
    chain.unshift(name);
  return chain;
}

/** class → the classes right below it, documented and planned, from A to Z. */
export function childrenOf(catalog: Catalog, className: string): readonly string[] {
  return hierarchyOf(catalog).children.get(className) ?? [];
}

/** The tree below (and with) a class. */
export function buildTree(edition: Edition, className: string): TreeNode {
  return {
    ...classLink(edition, className),
    children: childrenOf(edition.catalog, className).map((child) => buildTree(edition, child)),
  };
}

/** The part of the tree that a page shows beside it: from below Exception down to the page's own children. */
export function buildFamilyTree(edition: Edition, className: string): TreeNode {
  const chain = [...ancestorsOf(edition.catalog, className), className];
  const top = chain.findIndex((name) => name !== 'BaseException' && name !== 'Exception');
  return prune(edition, chain.slice(Math.max(top, 0)));
}

/** Along the chain: ancestors with one branch; at the parent of the page, all siblings; below the page, its children. */
function prune(edition: Edition, [name = '', ...rest]: readonly string[]): TreeNode {
  const [next] = rest;
  const children =
    next === undefined || rest.length === 1
      ? childrenOf(edition.catalog, name).map((child) =>
          child === next ? prune(edition, rest) : { ...classLink(edition, child), children: [] },
        )
      : [prune(edition, rest)];
  return { ...classLink(edition, name), children };
}

/** The names of all classes with a page, in the order of the tree: what previous and next follow. */
export function readingOrder(catalog: Catalog): readonly string[] {
  return hierarchyOf(catalog).order;
}
