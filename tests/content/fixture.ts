import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished } from 'vitest';
import { readCatalog } from '../../src/catalog/load.ts';
import type { Problem } from '../../src/catalog/problem.ts';

/** Where the fixture's exception and its message are, in any copy. */
export const exception = 'content/errors/python/ConnectionRefusedError';
export const message = `${exception}/messages/connect-call-failed`;

/** A problem that a test expects: with `at`, on the line where that text stands, otherwise on line 1. */
export interface Expected {
  readonly file: string;
  readonly at?: string;
  readonly rule: string;
  readonly says?: RegExp;
  readonly fix: RegExp;
}

/** A copy of the fixture, below a folder of its own, to be broken. */
export class ContentCopy {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** File → its path on disk. */
  path(file: string): string {
    return join(this.root, file);
  }

  /** File → its text. */
  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /** Writes a file, or overwrites it. */
  write(file: string, text: string): void {
    writeFileSync(this.path(file), text);
  }

  /** Replaces a text that stands once in a file. */
  edit(file: string, from: string, to: string): void {
    const parts = this.read(file).split(from);
    expect(parts, `"${from}" stands once in ${file}`).toHaveLength(2);
    this.write(file, parts.join(to));
  }

  /** Copies a file or a folder. */
  copy(from: string, to: string): void {
    cpSync(this.path(from), this.path(to), { recursive: true });
  }

  /** Removes a file or a folder. */
  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }

  /** Says of all prose that it was read against today's facts and programs, so that a change of them is not what is reported. */
  stamp(): void {
    for (const entry of readCatalog(this.root).catalog.exceptions.flatMap((found) => [found, ...found.messages])) {
      for (const prose of Object.values(entry.prose)) {
        if (prose === undefined) continue;
        const text = this.read(prose.file).replace(/^factsRevision:.*$/m, `factsRevision: '${entry.revision}'`);
        this.write(prose.file, text);
      }
    }
  }

  /** What the reader and its checks say. */
  problems(): Problem[] {
    return readCatalog(this.root).problems;
  }

  /** Expects exactly these problems of what the reader and its checks say. */
  expectProblems(...expected: readonly Expected[]): void {
    expectSame(this, this.problems(), expected);
  }
}

/** Expects problems to be exactly those: file, line, rule, and a fix of that sense. */
export function expectSame(
  content: ContentCopy,
  problems: readonly Problem[],
  expected: readonly Expected[],
): void {
  // A text may begin with the end of the line before, to stand for the beginning of a line.
  const lineOf = (file: string, at: string | undefined): number => {
    if (at === undefined) return 1;
    const text = `\n${content.read(file)}`;
    const from = text.indexOf(at) + (at.startsWith('\n') ? 1 : 0);
    return text.slice(0, from).split('\n').length - 1;
  };
  const wanted = expected.map(({ file, at, rule }) => `${file}:${lineOf(file, at)} ${rule}`);
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort()).toEqual(wanted.sort());
  for (const { file, rule, says, fix } of expected) {
    const same = problems.filter((problem) => problem.file === file && problem.rule === rule);
    expect(same.map((problem) => problem.fix).join('\n')).toMatch(fix);
    if (says !== undefined) expect(same.map((problem) => problem.message).join('\n')).toMatch(says);
  }
}

const temporary = (): string => mkdtempSync(join(tmpdir(), 'errata-content-'));
let sound: string | undefined;

afterAll(() => {
  if (sound !== undefined) rmSync(sound, { recursive: true });
  sound = undefined;
});

/** A sound copy of the fixture, with the real languages; it is removed when the test is over. */
export function copyFixture(): ContentCopy {
  sound ??= prepare();
  const root = temporary();
  cpSync(sound, root, { recursive: true });
  onTestFinished(() => rmSync(root, { recursive: true }));
  return new ContentCopy(root);
}

/** The fixture and the real languages in one folder, the prose stamped: a change of the schema does not make it stale. */
function prepare(): string {
  const root = temporary();
  cpSync(join(import.meta.dirname, 'fixture'), root, { recursive: true });
  cpSync('content/languages', join(root, 'content/languages'), { recursive: true });
  new ContentCopy(root).stamp();
  return root;
}
