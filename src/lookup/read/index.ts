import type { Line } from '../lines.ts';
import type { Incident } from '../printed.ts';
import { readBare } from './bare.ts';
import { speaksOtherLanguage } from './foreign.ts';
import { readPython } from './python.ts';
import { readers } from './readers.ts';

/** As much as is enough: what only a stack can have. */
const certain = 3;

/**
 * Lines → what the paste is about. Of several tracebacks: Python's last, because what came before led to it, and
 * JavaScript's first, because what comes after follows from it.
 */
export function readIncident(lines: readonly Line[]): Incident | undefined {
  const stacks = [...readPython(lines), ...readers().readAll(lines)];
  const sure = best(stacks.filter(({ weight }) => weight >= certain));
  if (sure?.evidence === 'traceback') return sure;
  const found = sure ?? withFrames(best([...stacks, ...readBare(lines)]), stacks);
  return found !== undefined && found.main.runtime !== 'typescript' && speaksOtherLanguage(lines)
    ? ofNobody(found)
    : found;
}

/** PHP has a TypeError too, and Ruby a NameError: named, but neither Python's nor JavaScript's. */
function ofNobody(incident: Incident): Incident {
  const errors = incident.errors.map((one) => ({ ...one, runtime: undefined }));
  return { ...incident, errors, main: errors[incident.errors.indexOf(incident.main)] ?? incident.main };
}

/** Debuggers and dashboards print the stack apart from the class and the message. */
function withFrames(incident: Incident | undefined, stacks: readonly Incident[]): Incident | undefined {
  const stack = stacks.find(
    ({ main }) => main.className === undefined && main.runtime === 'python' && main.frames.length > 0,
  );
  if (incident === undefined || stack === undefined || incident.evidence === 'mention') return incident;
  if (incident === stack || incident.main.frames.length > 0 || incident.main.runtime === 'js') return incident;
  const main = { ...incident.main, runtime: 'python' as const, frames: stack.main.frames };
  return {
    ...incident,
    main,
    errors: incident.errors.map((one) => (one === incident.main ? main : one)),
    evidence: 'traceback',
    from: Math.min(incident.from, stack.from),
    to: Math.max(incident.to, stack.to),
  };
}

function best(incidents: readonly Incident[]): Incident | undefined {
  let chosen: Incident | undefined;
  for (const one of incidents) {
    const isLater = one.main.runtime === 'python' && chosen?.main.runtime === 'python' && one.weight === chosen.weight;
    if (chosen === undefined || one.weight > chosen.weight || isLater) chosen = one;
  }
  return chosen;
}
