// Values as text: what util.inspect, util.format and console.log print on Node.
export type { InspectOptions } from './inspect/context.ts';
export { format, formatWithOptions } from './inspect/format.ts';
export { inspect } from './inspect/inspect.ts';
export { colors } from './inspect/styles.ts';
export { stripVTControlCharacters, widthOf } from './inspect/text.ts';
