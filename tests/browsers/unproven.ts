import type { Engine } from '../../scripts/test/browsers.ts';

/**
 * Flows that fail in an engine, and it is not known yet whether the site, the flow or the driver is at fault. They count as skipped,
 * never as passed; `ENGINES=all` runs them.
 */
const known: Readonly<Partial<Record<Engine, readonly string[]>>> = {};

/** Is a flow not proven in an engine? */
export function isUnproven(engine: Engine, flow: string): boolean {
  return process.env.ENGINES !== 'all' && known[engine]?.includes(flow) === true;
}
