import type { Target } from './target.ts';

/** Part of the time that a target gets: what strangers can reach, or whole files, all of it; small pure functions less. */
export const targetShare = {
  lookup: 1,
  facts: 1,
  prose: 1,
  fragment: 1,
  address: 1,
  class: 0.5,
  ranking: 0.25,
  template: 0.25,
  messages: 0.25,
} as const;
export type TargetName = keyof typeof targetShare;
export const targetNames = Object.keys(targetShare) as TargetName[];

/** A name → the target, made: what it needs is loaded only now. @throws {Error} for another name */
export async function openTarget(name: string): Promise<Target> {
  switch (name) {
    case 'lookup':
      return (await import('./targets/lookup.ts')).openLookup();
    case 'class':
      return (await import('./targets/class.ts')).openClass();
    case 'facts':
      return (await import('./targets/content.ts')).openFacts();
    case 'prose':
      return (await import('./targets/content.ts')).openProse();
    case 'fragment':
      return (await import('./targets/fragment.ts')).openFragment();
    case 'address':
      return (await import('./targets/address.ts')).openAddress();
    case 'ranking':
      return (await import('./targets/ranking.ts')).openRanking();
    case 'template':
      return (await import('./targets/template.ts')).openTemplate();
    case 'messages':
      return (await import('./targets/messages.ts')).openMessages();
  }
  throw new Error(`no target ${name}: ${targetNames.join(', ')}`);
}
