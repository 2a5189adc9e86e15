import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadLookupData } from '../../scripts/lookup/data.ts';
import { findPythonClass } from './classes.ts';
import { createLookup, isSettled } from './core.ts';
import { chatForms } from './fixtures/chat-forms.ts';
import { javascriptForms } from './fixtures/javascript-forms.ts';
import { javascriptToolForms } from './fixtures/javascript-tool-forms.ts';
import { logForms } from './fixtures/log-forms.ts';
import { pythonForms } from './fixtures/python-forms.ts';
import { pythonToolForms } from './fixtures/python-tool-forms.ts';
import { systemForms } from './fixtures/system-forms.ts';

const data = loadLookupData(process.cwd(), 'en');
const ask = createLookup({ entries: data.entries.map((entry) => ({ ...entry, js: [] })) });
const printed = JSON.parse(readFileSync('src/lookup/fixtures/printed.json', 'utf8')) as { id: string; text: string }[];
const forms = [chatForms, javascriptForms, javascriptToolForms, logForms, pythonForms, pythonToolForms, systemForms];
/** What was printed, whole and as the line that readers copy of it. */
const texts = printed.flatMap(({ text }) => [text, ...(text.match(/^(?:\w+\.)*\w*(?:Error|Exception)\b.*$/gm) ?? [])]);

it('what the box settles with what it has at first, the whole lookup answers in the same way', async () => {
  expect(findPythonClass('requests.exceptions.SSLError')).toBeUndefined();
  expect(texts.filter((text) => isSettled(ask(text), text)).length).toBeGreaterThan(texts.length / 2);
  const settled = [...texts, ...forms.flatMap((some) => some.map(({ text }) => text))]
    .map((text) => [text, ask(text)] as const)
    .filter(([text, answer]) => isSettled(answer, text));
  await import('./index.ts');
  expect(findPythonClass('requests.exceptions.SSLError')?.bases[0]).toBe('OSError');
  const askAll = createLookup(data);
  for (const [text, { chain, mdn, ...first }] of settled) {
    const { chain: whole, mdn: explained, ...answer } = askAll(text);
    expect(answer, text).toEqual(first);
    expect(mdn ?? explained).toBe(explained);
    expect(whole.length).toBe(chain.length);
  }
});
