import type { Engine } from '../../scripts/test/browsers.ts';

/** Flows that are not proven in an engine, each with what was found out. They count as skipped, never as passed. */
const known: Readonly<Partial<Record<Engine, Readonly<Record<string, string>>>>> = {
  WebKit: {
    'read pages of each kind with nothing in the console':
      'WebKit (2.50) writes no console of a private window, and a window that is driven is private',
  },
};

/** Why a flow is not proven in an engine; undefined when it is. `ENGINES=all` runs it all the same. */
export function whyUnproven(engine: Engine, flow: string): string | undefined {
  return process.env.ENGINES === 'all' ? undefined : known[engine]?.[flow];
}
