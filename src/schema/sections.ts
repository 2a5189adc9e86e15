/** Section ids: fixed, in this order, the same in every language, so that the switcher keeps the place. */
export const exceptionSections = [
  'synopsis',
  'purpose',
  'usage',
  'typescript',
  'messages',
  'examples',
  'pitfalls',
  'summary',
] as const;

/** Sections of a message page. `raise` (the program that raises it) and `lookalikes` are generated. */
export const messageSections = ['meaning', 'causes', 'fix', 'lookalikes', 'typescript', 'raise'] as const;

/** Sections that the site builds from facts and recordings; the prose has no such headings. */
const generated: readonly string[] = ['messages', 'summary', 'lookalikes', 'raise'];

export type SectionId = (typeof exceptionSections)[number] | (typeof messageSections)[number];
export type EntryKind = 'exception' | 'message';

/** kind of entry → the section ids of its page, in order. */
export function sectionsOf(kind: EntryKind): readonly SectionId[] {
  return kind === 'exception' ? exceptionSections : messageSections;
}

/** kind of entry → the section ids that its prose must have, in order. A message's `typescript` is generated too. */
export function proseSectionsOf(kind: EntryKind): readonly SectionId[] {
  return sectionsOf(kind).filter((id) => !generated.includes(id) && !(kind === 'message' && id === 'typescript'));
}
