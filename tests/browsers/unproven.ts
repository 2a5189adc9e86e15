import type { Engine } from '../../scripts/test/browsers.ts';

/**
 * Flows that fail in an engine, and it is not known yet whether the site, the flow or the driver is at fault. They count as skipped,
 * never as passed; `ENGINES=all` runs them.
 */
const known: Readonly<Partial<Record<Engine, readonly string[]>>> = {
  Chromium: [
    'switch the language, and stay at the section',
    'without scripts: the language is switched, and every page is a link away',
  ],
  Firefox: [
    'switch the language, and stay at the section',
    'keys: the skip link is first, and leads past the header',
    'keys: Tab to the language switcher, Enter switches; the focus is to be seen at every stop',
    'keys: Tab to the languages of a program, an arrow changes it, Enter runs it',
  ],
};

/** Is a flow not proven in an engine? */
export function isUnproven(engine: Engine, flow: string): boolean {
  return process.env.ENGINES !== 'all' && known[engine]?.includes(flow) === true;
}
