import type { Catalog } from '../../schema/entry.ts';
import { parseRef } from '../../schema/links.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './index.ts';
import { linkedClasses } from './links.ts';

/** planned.yaml shrinks itself: an entry with a page, or that nothing names, is an error; so is a broken chain. */
export function checkPlanned({ exceptions, planned }: Catalog, { lineOf, isKnown, reading }: CheckContext): Problem[] {
  const published = exceptions.filter(({ facts }) => facts.status === 'published');
  const needed = new Set<string>();
  for (const entry of published) {
    for (const page of [entry, ...entry.messages]) {
      const lookalikes = page.facts.lookalikes.map((ref) => parseRef(ref).className);
      for (const name of [...page.facts.related, ...lookalikes, ...linkedClasses(page)]) needed.add(name);
    }
    needed.add(entry.facts.parent);
  }
  for (const name of needed) {
    const parent = planned[name]?.parent;
    if (parent !== undefined) needed.add(parent);
  }
  return Object.entries(planned).flatMap(([name, { parent }]) => {
    const runtime = exceptions[0]?.runtime ?? 'python';
    const file = `content/errors/${runtime}/planned.yaml`;
    const at = { file, line: lineOf(file, `${name}:`) };
    if (published.some(({ className }) => className === name)) {
      return [{ ...at, rule: 'planned', message: `${name} has a page now`, fix: 'remove the line' }];
    }
    // A page that cannot be read may name it.
    if (!needed.has(name) && reading.unreadable.size === 0) {
      return [{ ...at, rule: 'planned', message: `no page names ${name}`, fix: 'remove the line' }];
    }
    if (parent !== undefined && !isKnown(runtime, parent)) {
      return [
        {
          ...at,
          rule: 'planned',
          message: `${parent}, the parent of ${name}, is neither published nor planned`,
          fix: `add a line for ${parent}`,
        },
      ];
    }
    return [];
  });
}
