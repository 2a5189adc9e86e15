import { describe, expect, it } from 'vitest';
import { publishedLanguages } from '../../src/i18n/languages.ts';
import { buildDemoPage, demoNames } from '../../src/model/demo-page.ts';
import { readEdition } from './edition.ts';
import { copyFixture, exception } from './fixture.ts';

describe('the page of a program', () => {
  it('is there for each demo and each slip of an exception', () => {
    const { exception: entry } = readEdition('es');
    expect(demoNames(entry)).toEqual(['provoke', 'plain-error', 'wrong-class']);
  });

  it('is called after its file, and leads back to where the exception’s page shows it', () => {
    const { edition, exception: entry } = readEdition('es');
    const page = buildDemoPage(edition, entry, 'provoke');
    expect(page.head.title).toBe('provoke.py · ConnectionRefusedError · Errata');
    expect(page.crumbs.at(-1)?.href).toBe('/es/python/connectionrefusederror/#example-provoke');
  });

  it('is the same demo in each language', () => {
    const { edition, exception: entry } = readEdition('es');
    const { head } = buildDemoPage(edition, entry, 'provoke');
    expect(head.alternates.map(({ href }) => href)).toEqual(
      publishedLanguages.map(({ code }) => `/${code}/python/connectionrefusederror/demos/provoke/`),
    );
  });

  it('has the program as the exception’s page has it, with its callouts explained', () => {
    const { edition, exception: entry } = readEdition('es');
    const example = buildDemoPage(edition, entry, 'provoke').blocks.at(-1);
    expect(example).toMatchObject({ kind: 'example', name: 'provoke' });
    expect(example?.kind === 'example' && example.callouts.length).toBeGreaterThan(0);
    expect(example?.kind === 'example' && example.programs.map(({ run }) => run?.page)).toEqual([
      '/es/python/connectionrefusederror/demos/provoke/',
      '/es/python/connectionrefusederror/demos/provoke/',
    ]);
  });

  it('has both sides of a slip, and says how to run each at home', () => {
    const { edition, exception: entry } = readEdition('es');
    const page = buildDemoPage(edition, entry, 'wrong-class');
    expect(page.head.title).toMatch(/^wrong-class\.py · /);
    expect(page.files).toEqual([
      { name: 'wrong-class.wrong.py', language: 'python', command: 'python3 wrong-class.wrong.py' },
      { name: 'wrong-class.right.py', language: 'python', command: 'python3 wrong-class.right.py' },
    ]);
  });
});

describe('the content check', () => {
  it('refuses a message that is called as the folder of these pages', () => {
    const content = copyFixture();
    content.copy(`${exception}/messages/connect-call-failed`, `${exception}/messages/demos`);
    const found = content.problems().filter(({ rule }) => rule === 'message-id');
    expect(found).toMatchObject([{ file: `${exception}/messages/demos`, line: 1, rule: 'message-id' }]);
  });

  it('refuses a slip with the name of a demo: both would have the same page', () => {
    const content = copyFixture();
    for (const side of ['wrong', 'right']) {
      content.copy(`${exception}/slips/wrong-class.${side}.py`, `${exception}/slips/provoke.${side}.py`);
    }
    const found = content.problems().filter(({ rule }) => rule === 'name-taken');
    expect(found).toMatchObject([{ file: `${exception}/slips/provoke.right.py` }, { file: `${exception}/slips/provoke.wrong.py` }]);
  });
});
