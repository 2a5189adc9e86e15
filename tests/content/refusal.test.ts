import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyFixture, exception } from './fixture.ts';
import { runScript } from './run-script.ts';

describe('npm run check', () => {
  it('fails on a content folder with nothing in it: nothing was checked', () => {
    const root = mkdtempSync(join(tmpdir(), 'errata-empty-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, 'content'));
    const { code, stderr } = runScript('check', [], { CONTENT_ROOT: root });
    expect(stderr).toContain('nothing was checked');
    expect(code).toBe(1);
  });

  it('fails on languages without a single exception: nothing was checked', () => {
    const content = copyFixture();
    content.remove('content/errors');
    const { code, stderr } = runScript('check', [], { CONTENT_ROOT: content.root });
    expect(stderr).toContain('nothing was checked');
    expect(code).toBe(1);
  });

  it('passes on sound content, and says how much that was', () => {
    const { code, stdout, stderr } = runScript('check', [], { CONTENT_ROOT: copyFixture().root });
    expect(stderr).toBe('');
    expect(stdout).toContain('1 exceptions');
    expect(code).toBe(0);
  });
});

describe('npm run build', () => {
  it('refuses broken content, naming file and line, before it builds anything', () => {
    const content = copyFixture();
    content.edit(`${exception}/pt.mdx`, 'A máquina disse não.', 'A máquina disse [não](python/NetworkError).');
    const line = content.read(`${exception}/pt.mdx`).split('\n').findIndex((text) => text.includes('NetworkError')) + 1;
    const out = content.path('dist');
    const { code, stdout, stderr } = runScript('build', [], { CONTENT_ROOT: content.root, OUT_DIR: out });
    expect(code).toBe(1);
    expect(stderr).toContain(`${exception}/pt.mdx:${line}  link`);
    expect(stderr).toContain('nothing was built');
    expect(stdout).not.toContain('site built');
  });
});
