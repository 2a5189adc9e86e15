import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Place } from './answer.ts';
import { tailOf } from './classes.ts';
import { chatForms } from './fixtures/chat-forms.ts';
import type { Form } from './fixtures/form.ts';
import { javascriptForms } from './fixtures/javascript-forms.ts';
import { javascriptToolForms } from './fixtures/javascript-tool-forms.ts';
import { logForms } from './fixtures/log-forms.ts';
import { pythonForms } from './fixtures/python-forms.ts';
import { pythonToolForms } from './fixtures/python-tool-forms.ts';
import { sample } from './fixtures/sample.ts';
import { systemForms } from './fixtures/system-forms.ts';
import { createLookup } from './index.ts';

const lookup = createLookup(sample);

describe.each<[string, readonly Form[]]>([
  ['as Python prints it', pythonForms],
  ['as systems word it', systemForms],
  ['as the tools around Python print it', pythonToolForms],
  ['as Node and browsers print it', javascriptForms],
  ['as the tools around JavaScript print it', javascriptToolForms],
  ['in a log', logForms],
  ['as it comes by chat or forum', chatForms],
])('an error %s', (_, forms) => {
  it.each(forms.map((form) => [form.what, form] as const))('%s', (_what, form) => {
    const { exception, runtime, kind, message, captures, place, frame, code } = form;
    const answer = lookup(form.text);
    expect(answer.exception).toBe(exception);
    expect(answer.runtime).toBe(runtime);
    if (kind !== undefined) expect(answer.kind).toBe(kind);
    if (message !== undefined) expect(answer.message).toBe(message);
    if (captures !== undefined) expect(answer.captures).toEqual(captures);
    if (place !== undefined) expect(answer.place === undefined ? null : nameOf(answer.place)).toBe(place);
    if (code !== undefined) expect(answer.code).toBe(code);
    if (frame !== undefined) expect(`${answer.frame?.file}:${answer.frame?.line}`).toBe(frame);
  });
});

function nameOf({ name, id }: Place): string {
  return id === undefined ? name : `${name}/${id}`;
}

interface Printed {
  readonly runtime: 'python' | 'node';
  readonly versions: readonly string[];
  readonly id: string;
  readonly class: string;
  readonly code?: string;
  readonly text: string;
}
const printed = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/printed.json'), 'utf8')) as Printed[];

describe('what a program printed', () => {
  it.each(printed.map((one) => [`${one.runtime} ${one.versions.join(', ')}`, one.id, one] as const))(
    'on %s: %s',
    (_runtime, _id, one) => {
      const answer = lookup(one.text);
      expect(tailOf(answer.exception ?? '')).toBe(tailOf(one.class));
      expect(answer.runtime).toBe(one.runtime === 'node' ? 'js' : 'python');
      if (one.code !== undefined) expect(answer.code).toBe(one.code);
    },
  );

  it('names the place in the program, wherever the program was on the stack', () => {
    const own = printed
      .map(({ text }) => lookup(text).frame?.file)
      .filter((file) => file !== undefined && !file.startsWith('/home/ana/app/main.'));
    expect(own).toEqual([]);
  });
});
