import { fill } from '../../i18n/fill.ts';
import { matchRecording, type ProgramFile } from '../../playground/program.ts';
import { limits, type UncaughtError } from '../../playground/protocol.ts';
import type { RunResult } from '../../playground/run.ts';
import type { Texts } from './texts.ts';

/** How a run went, against what was recorded. */
export type Comparison = 'same' | 'reworded' | 'differs' | 'edited' | 'none';

/** A result → did the program do what was recorded? 'none' where it did not come to its end, or there is no recording. */
export function compareRun({ language, recorded }: ProgramFile, result: RunResult, isEdited: boolean): Comparison {
  const { why, stdout, exitCode, error } = result;
  if (why !== 'exit' || exitCode === undefined) return 'none';
  if (isEdited) return 'edited';
  if (recorded === undefined) return 'none';
  const outcome = { stdout, exitCode, ...(error === undefined ? {} : { error }) };
  return matchRecording(language, recorded, outcome);
}

/** A result → the sentence that is shown and announced. */
export function describeEnd(
  texts: Texts,
  { language }: ProgramFile,
  result: RunResult,
  comparison: Comparison,
  wasDownloading: boolean,
): string {
  const limit = limits[language];
  const reason = result.detail ?? result.why;
  switch (result.why) {
    case 'exit': {
      const ended = fill(texts.ended, { n: result.exitCode ?? 0 });
      return comparison === 'none' ? ended : `${ended} · ${texts[comparison]}`;
    }
    case 'syntax-error':
      return texts.syntaxError;
    case 'missing-module':
      return fill(texts.missingModule, { modules: (result.missing ?? []).join(', ') });
    case 'stopped':
      return wasDownloading ? texts.cancelled : texts.stopped;
    case 'time-limit':
      return fill(texts.timeLimit, { n: limit.run / 1000 });
    case 'load-limit':
      return fill(texts.loadLimit, { n: limit.load / 1000 });
    case 'output-limit':
      return fill(texts.outputLimit, { n: limit.output / 1024 });
    case 'download-failed':
      return `${fill(texts.downloadFailed, { reason: nameDownload(reason) })}. ${texts.stillWorks}`;
    case 'refused':
      return `${texts.refused} ${texts.stillWorks}`;
    case 'no-wasm':
      return `${texts.noWasm} ${texts.stillWorks}`;
    case 'failed':
      return `${fill(texts.failed, { reason })}. ${texts.stillWorks}`;
  }
}

/** '/docs/play/swc.8d58b4dd3d.wasm: HTTP 404' → 'swc.wasm, HTTP 404': what differs by language is left out. */
function nameDownload(detail: string): string {
  const [, name = detail, extension = ''] = /([^/\s]+?)(?:\.[0-9a-f]{10})?(\.\w+):/.exec(detail) ?? [];
  return [name + extension, ...(/HTTP \d+/.exec(detail) ?? [])].join(', ');
}

/** Where an error left the program, with how it ended: 'line 3, column 7, exit code 1'; empty when nothing is known. */
export function describePlace(texts: Texts, { line, column }: UncaughtError, exitCode: number | undefined): string {
  return [
    ...(line === null ? [] : [fill(texts.atLine, { n: line })]),
    ...(line === null || column === null ? [] : [fill(texts.column, { n: column })]),
    ...(exitCode === undefined || exitCode === 0 ? [] : [fill(texts.exit, { n: exitCode })]),
  ].join(', ');
}
