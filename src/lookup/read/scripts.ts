import type { Readers } from './readers.ts';
import { readJavaScriptFrame } from './javascript-frames.ts';
import { readJavaScript } from './javascript.ts';
import { readReport } from './reports.ts';
import { readCompiler } from './tsc.ts';

/** What reads Node, browsers, the TypeScript compiler, npm and other tools that report in a form of their own. */
export const scriptReaders: Readers = {
  readAll: (lines) => [...readJavaScript(lines), ...readCompiler(lines)],
  readReport,
  readFrame: readJavaScriptFrame,
};
