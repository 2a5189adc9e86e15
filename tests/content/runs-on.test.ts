import { describe, it } from 'vitest';
import { copyFixture, exception, type ContentCopy } from './fixture.ts';

const program = `${exception}/demos/provoke.ts`;

/** Adds a line to the program, and lets nothing else of the content be stale for it. */
function addLine(content: ContentCopy, line: string): void {
  content.write(program, `${content.read(program)}${line}\n`);
  content.stamp();
}
// Inherent: it is another program than the one that was recorded.
const stale = { file: program, rule: 'recording-stale', fix: /npm run record/ };

describe('a program that runs in the browser', () => {
  it('imports no module that the browser lacks', () => {
    const content = copyFixture();
    addLine(content, "await import('node:child_process');");
    content.expectProblems(stale, {
      file: program,
      at: 'await import(',
      rule: 'not-in-browser',
      says: /no child_process/,
      fix: /demos\/provoke\.ts: \{ runsOn: \[node\] \}/,
    });
  });

  it.each([
    ['import json, threading as t', 'threading'],
    ['from concurrent import futures', 'concurrent.futures'],
    ['    from signal import SIGTERM', 'signal'],
  ])('in Python neither: %s', (statement, name) => {
    const content = copyFixture();
    const python = `${exception}/demos/provoke.py`;
    content.write(python, `${content.read(python)}if True:\n    pass\n${statement}\n`);
    content.stamp();
    content.expectProblems(
      { ...stale, file: python },
      { file: python, at: statement, rule: 'not-in-browser', says: new RegExp(`no ${name}$`), fix: /runsOn: \[cpython\]/ },
    );
  });

  it('may say that it runs at home only', () => {
    const content = copyFixture();
    content.edit(`${exception}/facts.yaml`, '\nprograms:\n', '\nprograms:\n  demos/provoke.ts: { runsOn: [node] }\n');
    addLine(content, "await import('node:child_process');");
    content.expectProblems(stale);
  });

  it('may import types from anywhere', () => {
    const content = copyFixture();
    addLine(content, "export type Child = import('node:child_process').ChildProcess;");
    content.expectProblems(stale);
  });

  it('can be read by Node as it is', () => {
    const content = copyFixture();
    addLine(content, 'enum Colour { Red }');
    content.expectProblems(stale, { file: program, rule: 'program-syntax', says: /enum/, fix: /erased/ });
  });
});
