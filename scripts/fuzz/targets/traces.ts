import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatForms } from '../../../src/lookup/fixtures/chat-forms.ts';
import type { Form } from '../../../src/lookup/fixtures/form.ts';
import { javascriptForms } from '../../../src/lookup/fixtures/javascript-forms.ts';
import { javascriptToolForms } from '../../../src/lookup/fixtures/javascript-tool-forms.ts';
import { logForms } from '../../../src/lookup/fixtures/log-forms.ts';
import { pythonForms } from '../../../src/lookup/fixtures/python-forms.ts';
import { pythonToolForms } from '../../../src/lookup/fixtures/python-tool-forms.ts';

/** What a runtime printed, and the class that it printed. */
export interface Trace {
  readonly text: string;
  readonly class: string;
}

/** What runtimes printed here when programs failed: src/lookup/fixtures/printed.json. */
export function readTraces(): Trace[] {
  const file = join(import.meta.dirname, '../../../src/lookup/fixtures/printed.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Trace[];
}

/** The forms in which people paste errors. */
export const forms: readonly Form[] = [
  ...chatForms,
  ...javascriptForms,
  ...javascriptToolForms,
  ...logForms,
  ...pythonForms,
  ...pythonToolForms,
];
