import type { DrivenPage } from '../driven-page.ts';

/** Something that readers do, in any engine. */
export interface Flow {
  /** As the table of results has it. */
  readonly name: string;
  /** @param site the address of the site's root, with a slash at its end @throws when it does not work */
  readonly run: (page: DrivenPage, site: string) => Promise<void>;
}

/** A page with everything: sections, messages, programs in two languages. */
export const entry = 'python/connectionreseterror/';
/** A page with a program in both languages. */
export const demo = 'en/python/connectionreseterror/demos/retry/';
