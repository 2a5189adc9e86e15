import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Recording } from '../../../src/schema/recordings.ts';

/** What one program printed on one runtime when it ended with an error. */
export interface Raised {
  readonly entry: Entry;
  /** demos/raise.py */
  readonly file: string;
  /** python 3.9 */
  readonly on: string;
  readonly runtime: 'python' | 'js';
  /** The error itself: class and message. */
  readonly message: string;
  /** What a reader may paste of it, by a name: the message, standard error, and all that the program printed. */
  readonly pastes: Readonly<Record<string, string>>;
}

/** The repository's root, entries → every uncaught error of their recordings. */
export function raisedIn(root: string, entries: readonly Entry[]): Raised[] {
  return entries.flatMap((entry) =>
    Object.entries(entry.recordings).flatMap(([file, recordings]) => {
      const source = readFileSync(join(root, entry.folder, file), 'utf8').split('\n');
      return recordings.flatMap((recording): Raised[] => {
        const message = recording.error?.messages[0];
        if (message === undefined) return [];
        const runtime = file.endsWith('.py') ? 'python' : 'js';
        const on = `${runtime === 'python' ? 'python' : 'node'} ${recording.version}`;
        const stderr = (runtime === 'python' ? ofPython : ofNode)(file, source, recording);
        return [{ entry, file, on, runtime, message, pastes: { message, stderr, all: `${recording.stdout}${stderr}` } }];
      });
    }),
  );
}

// Recordings keep no stack, for it has the machine's paths: one is put around the message as the runtime prints it.

function ofPython(file: string, source: readonly string[], { error }: Recording): string {
  const [message = '', ...leaves] = error?.messages ?? [];
  const at = error?.line ?? 1;
  const code = `    ${source[at - 1]?.trim() ?? ''}`;
  if (/^(?:SyntaxError|IndentationError|TabError): /.test(message)) {
    return `  File "/home/ana/app/${file}", line ${at}\n${code}\n    ^\n${message}\n`;
  }
  const frame = `  File "/home/ana/app/${file}", line ${at}, in <module>\n${code}`;
  if (leaves.length === 0) return `Traceback (most recent call last):\n${frame}\n${message}\n`;
  const rows = leaves.map((leaf, index) => `${index === 0 ? '  +-+' : '    +'}---------------- ${index + 1} ----------------\n    | ${leaf}\n`);
  const whole = `${frame}\n${message}`.replace(/^/gm, '  | ');
  return `  + Exception Group Traceback (most recent call last):\n${whole}\n${rows.join('')}    +------------------------------------\n`;
}

function ofNode(file: string, source: readonly string[], { error, version }: Recording): string {
  const [message = '', ...inner] = error?.messages ?? [];
  const at = error?.line ?? 1;
  const place = `file:///home/ana/app/${file}:${at}`;
  const code = source[at - 1] ?? '';
  const causes = inner.map((one) => `  ${one}\n      at ${place}:1\n`).join('');
  const properties = causes === '' ? '' : ` {\n${causes}}`;
  return `${place}\n${code}\n^\n\n${message}\n    at ${place}:1\n    at ModuleJob.run (node:internal/modules/esm/module_job:271:25)${properties}\n\nNode.js v${version}.0.0\n`;
}
