import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRefusal } from '../../scripts/new/place.ts';
import { findPythons } from '../../scripts/record/runtimes.ts';
import { publishedOnly, readCatalog } from '../../src/catalog/load.ts';
import { languages } from '../../src/i18n/languages.ts';
import { ContentCopy, copyFixture, exception, message } from './fixture.ts';
import { runScript } from './run-script.ts';

const [python] = findPythons();

/** A content root, and at most one Python to be found. */
function environment({ root }: ContentCopy): Record<string, string> {
  return {
    CONTENT_ROOT: root,
    PATH: python === undefined ? '' : dirname(python.path),
    PYENV_ROOT: join(root, 'nowhere'),
  };
}

const draft = 'content/errors/python/TimeoutError';

describe('npm run new', () => {
  it('writes a draft that is sound, listed by status, and not published', () => {
    const content = copyFixture();
    const { code, stdout } = runScript('new', ['python', 'TimeoutError'], environment(content));
    expect(code).toBe(0);
    expect(stdout).toContain(`npm run record -- ${draft}`);
    expect(stdout).toContain('take TimeoutError out of planned.yaml');

    // It stays in planned.yaml until it is published, and pages may go on naming it.
    expect(content.problems()).toEqual([]);
    const { catalog } = readCatalog(content.root);
    expect(publishedOnly(catalog).exceptions.map(({ className }) => className)).toEqual(['ConnectionRefusedError']);
    expect(runScript('status', [], environment(content)).stdout).toMatch(/^TimeoutError +draft +draft +draft/m);
  });

  it('writes a draft of a message into its exception', () => {
    const content = copyFixture();
    expect(runScript('new', ['python', 'ConnectionRefusedError', 'timed-out'], environment(content)).code).toBe(0);
    expect(content.problems()).toEqual([]);
    expect(runScript('status', [], environment(content)).stdout).toMatch(/^ConnectionRefusedError\/timed-out +draft/m);
  });

  it('writes nothing that may be published as it is: each part that is open is named', () => {
    const content = copyFixture();
    runScript('new', ['python', 'TimeoutError'], environment(content));
    content.edit(`${draft}/facts.yaml`, 'status: draft', 'status: published');
    const open = content.problems().filter(({ rule }) => rule === 'placeholder');
    const files = new Set(open.map(({ file }) => file.slice(draft.length + 1)));
    expect(files).toEqual(
      new Set(['facts.yaml', 'demos/provoke.py', 'demos/provoke.ts', ...languages.map(({ code }) => `${code}.mdx`)]),
    );
    const sections = open.flatMap(({ file, message: text }) => (file.endsWith('/pt.mdx') ? [text.split(' is ')[0]] : []));
    expect(sections).toEqual(
      expect.arrayContaining(['title', 'summary', 'description', 'keywords.0', 'the section synopsis', 'the section pitfalls']),
    );
  });

  it.runIf(python !== undefined)('asks Python for the parent, and for the name', () => {
    const content = copyFixture();
    expect(runScript('new', ['python', 'TimeoutError'], environment(content)).code).toBe(0);
    expect(content.read(`${draft}/facts.yaml`)).toContain('\nparent: OSError\n');
    const alias = runScript('new', ['python', 'IOError'], environment(content));
    expect(alias).toMatchObject({ code: 2, stderr: 'Python calls it OSError: npm run new -- python OSError\n' });
  });

  it('leaves the parent open where no Python is found', () => {
    const content = copyFixture();
    const { code, stdout } = runScript('new', ['python', 'TimeoutError'], { ...environment(content), PATH: '' });
    expect(code).toBe(0);
    expect(stdout).toContain('no Python was found');
    expect(content.read(`${draft}/facts.yaml`)).toContain('\nparent: …\n');
    expect(content.problems()).toEqual([]);
  });

  it.each([
    [['python', 'ConnectionRefusedError'], /is already there: nothing was written/],
    [['python', 'CONNECTIONREFUSEDERROR'], /ConnectionRefusedError is already there/],
    [['python', 'ConnectionRefusedError', 'connect-call-failed'], /is already there: nothing was written/],
    [['ruby', 'KeyError'], /the runtimes are python/],
    [['python', 'Key-Error'], /"Key-Error" is no class name/],
    [['python', '../KeyError'], /is no class name/],
    [['python', 'ConnectionRefusedError', 'Not_Good'], /"Not_Good" cannot be the id of a message/],
    [['python', 'ConnectionRefusedError', 'demos'], /"demos" cannot be the id of a message/],
    [['python', 'KeyError', 'missing-key'], /npm run new -- python KeyError/],
    [['python'], /say what: npm run new/],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(findRefusal(copyFixture().root, args)).toMatch(sentence);
  });

  it('writes nothing when it refuses, and ends with 2', () => {
    const content = copyFixture();
    const before = readdirSync(content.root, { recursive: true }).sort();
    const { code, stderr } = runScript('new', ['python', 'ConnectionRefusedError'], environment(content));
    expect(stderr).toBe(`${exception} is already there: nothing was written\n`);
    expect(code).toBe(2);
    expect(readdirSync(content.root, { recursive: true }).sort()).toEqual(before);
  });
});

describe.runIf(python !== undefined)('from a draft to a page', () => {
  it('scaffold, fill in, record, review, publish: and nothing is left to complain about', { timeout: 120_000 }, () => {
    const model = copyFixture();
    const content = copyFixture();
    rmSync(content.path('content/errors'), { recursive: true });
    mkdirSync(content.path('content/errors/python'), { recursive: true });
    const env = environment(content);
    const run = (name: string, ...args: string[]): void => {
      expect(runScript(name, args, env), `${name} ${args.join(' ')}`).toMatchObject({ code: 0 });
    };
    run('new', 'python', 'ConnectionRefusedError');
    run('new', 'python', 'ConnectionRefusedError', 'connect-call-failed');

    for (const folder of [exception, message]) {
      const names = ['facts.yaml', 'pt.mdx', 'es.mdx', 'en.mdx', 'demos', 'slips'];
      for (const name of ['demos', 'slips']) rmSync(content.path(`${folder}/${name}`), { recursive: true, force: true });
      for (const file of filesOf(model, folder, names)) {
        mkdirSync(dirname(content.path(file)), { recursive: true });
        const text = model.read(file).replace(/^factsRevision: .*$/m, "factsRevision: ''");
        content.write(file, text.replace('status: published', 'status: draft'));
      }
    }
    expect(content.problems()).toEqual([]);

    run('record', exception);
    for (const folder of [exception, message]) {
      for (const { code } of languages) run('status', '--reviewed', folder, code);
    }
    for (const folder of [exception, message]) content.edit(`${folder}/facts.yaml`, 'status: draft', 'status: published');
    content.write('content/errors/python/planned.yaml', model.read('content/errors/python/planned.yaml'));
    expect(content.problems()).toEqual([]);
    run('check');
    expect(runScript('status', [], env).stdout).toMatch(/^ConnectionRefusedError +fresh +fresh +fresh/m);
  });
});

/** Files and folders of an entry → its files. */
function filesOf(content: ContentCopy, folder: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const path = `${folder}/${name}`;
    if (!existsSync(content.path(path))) return [];
    return name.includes('.') ? [path] : readdirSync(content.path(path)).map((file) => `${path}/${file}`);
  });
}
