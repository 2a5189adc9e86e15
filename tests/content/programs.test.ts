import { mkdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import { hashOf } from '../../src/catalog/programs.ts';
import { copyFixture, exception, message, type ContentCopy } from './fixture.ts';

const recordings = `${exception}/recordings.json`;
const inEachLanguage = <T>(build: (file: string) => T): T[] =>
  ['pt', 'es', 'en'].map((lang) => build(`${exception}/${lang}.mdx`));

interface Recorded {
  programHash: string;
  runtime: string;
  exitCode: number;
}

/** Changes what the recorder wrote about a program, as a program that behaves differently would. */
function rerecord(content: ContentCopy, program: string, change: (recording: Recorded) => void): void {
  const json = JSON.parse(content.read(recordings)) as Record<string, Recorded[]>;
  json[program]?.forEach(change);
  content.write(recordings, JSON.stringify(json));
}

describe('an example', () => {
  it('names a demo of the folder', () => {
    const content = copyFixture();
    content.write(recordings, content.read(recordings).replaceAll('demos/provoke.', 'demos/retry.'));
    for (const extension of ['py', 'ts']) {
      content.write(`${exception}/demos/retry.${extension}`, content.read(`${exception}/demos/provoke.${extension}`));
      content.remove(`${exception}/demos/provoke.${extension}`);
      content.write(`${exception}/facts.yaml`, content.read(`${exception}/facts.yaml`).replaceAll(`provoke.${extension}`, `retry.${extension}`));
    }
    content.stamp();
    content.expectProblems(
      ...inEachLanguage((file) => ({ file, at: '<Example', rule: 'example-unknown', says: /"provoke"/, fix: /retry/ })),
      // Inherent: what was renamed is shown by nobody.
      { file: `${exception}/demos/retry.py`, rule: 'program-unused', fix: /demo="retry"/ },
      { file: `${exception}/demos/retry.ts`, rule: 'program-unused', fix: /demo="retry"/ },
    );
  });

  it('explains every callout of its program, in each language', () => {
    const content = copyFixture();
    content.edit(`${exception}/es.mdx`, '2. La clase y su mensaje.\n', '');
    content.expectProblems({
      file: `${exception}/es.mdx`,
      at: '<Example',
      rule: 'callout',
      says: /callout \(2\) of the program is not explained/,
      fix: /add number 2/,
    });
  });

  it('explains no callout that its program does not have', () => {
    const content = copyFixture();
    content.edit(`${exception}/es.mdx`, '2. La clase y su mensaje.', '2. La clase y su mensaje.\n3. Y nada más.');
    content.expectProblems({
      file: `${exception}/es.mdx`,
      at: '<Example',
      rule: 'callout',
      says: /number 3 of the list explains no callout/,
      fix: /marker \(3\)/,
    });
  });
});

describe('a slip', () => {
  it('has a wrong side and a right side', () => {
    const content = copyFixture();
    content.remove(`${exception}/slips/wrong-class.right.py`);
    content.write(recordings, content.read(recordings).replace('wrong-class.right', 'wrong-class.gone'));
    content.stamp();
    content.expectProblems(
      { file: `${exception}/slips/wrong-class.wrong.py`, rule: 'slip-half', fix: /write slips\/wrong-class\.right\.py/ },
      // Inherent: the recording of the side that is gone.
      { file: recordings, rule: 'recording-unknown', fix: /npm run record/ },
    );
  });

  it('fails on the wrong side', () => {
    const content = copyFixture();
    rerecord(content, 'slips/wrong-class.wrong.py', (recording) => (recording.exitCode = 0));
    content.expectProblems({
      file: `${exception}/slips/wrong-class.wrong.py`,
      rule: 'slip-wrong',
      says: /works on pyodide 3\.\d+/,
      fix: /exit code other than 0/,
    });
  });

  it('works on the right side', () => {
    const content = copyFixture();
    rerecord(content, 'slips/wrong-class.right.py', (recording) => (recording.exitCode = 1));
    content.expectProblems({ file: `${exception}/slips/wrong-class.right.py`, rule: 'slip-right', fix: /mend it/ });
  });

  it('has no callouts, since no list explains them', () => {
    const content = copyFixture();
    const file = `${exception}/slips/plain-error.right.ts`;
    content.edit(file, 'console.log(error.code);', 'console.log(error.code); // (1)');
    rerecord(content, 'slips/plain-error.right.ts', (recording) => (recording.programHash = hashOf(content.read(file))));
    content.stamp();
    content.expectProblems({ file, at: '(1)', rule: 'callout', fix: /remove the marker/ });
  });
});

describe('a program', () => {
  it('is shown by a page', () => {
    const content = copyFixture();
    for (const lang of ['pt', 'es', 'en']) {
      const file = `${exception}/${lang}.mdx`;
      content.write(file, content.read(file).replace(/### [^\n]*\n\n<Slip name="wrong-class">[^]*?<\/Slip>\n\n/, ''));
    }
    content.expectProblems(
      { file: `${exception}/slips/wrong-class.wrong.py`, rule: 'program-unused', fix: /<Slip name="wrong-class">/ },
      { file: `${exception}/slips/wrong-class.right.py`, rule: 'program-unused', fix: /or remove it/ },
    );
  });

  it('has a recording', () => {
    const content = copyFixture();
    content.remove(`${message}/recordings.json`);
    content.expectProblems(
      ...['demos/raise.py', 'slips/fix.wrong.py', 'slips/fix.right.py'].map((program) => ({
        file: `${message}/${program}`,
        rule: 'recording-missing',
        fix: new RegExp(`^npm run record -- ${message}$`),
      })),
    );
  });

  it('in Python has a recording on the browser’s Python', () => {
    const content = copyFixture();
    rerecord(content, 'demos/provoke.py', (recording) => (recording.runtime = 'cpython'));
    content.expectProblems({
      file: `${exception}/demos/provoke.py`,
      rule: 'recording-missing',
      says: /on Pyodide/,
      fix: /^npm run record -- .*runsOn: \[cpython\]/,
    });
  });

  it('in Python needs none there if it stays at home', () => {
    const content = copyFixture();
    rerecord(content, 'demos/provoke.py', (recording) => (recording.runtime = 'cpython'));
    content.edit(
      `${exception}/facts.yaml`,
      '\nprograms:\n',
      '\nprograms:\n  demos/provoke.py: { runsOn: [cpython] }\n',
    );
    content.stamp();
    content.expectProblems();
  });

  it('has a recording of the text that it has today', () => {
    const content = copyFixture();
    rerecord(content, 'demos/provoke.ts', (recording) => (recording.programHash = '0123456789abcdef'));
    content.expectProblems({
      file: `${exception}/demos/provoke.ts`,
      rule: 'recording-stale',
      says: /node 24/,
      fix: /npm run record/,
    });
  });

  it('handles the error that it shows, when it is a demo', () => {
    const content = copyFixture();
    rerecord(content, 'demos/provoke.py', (recording) => (recording.exitCode = 1));
    content.expectProblems({ file: `${exception}/demos/provoke.py`, rule: 'demo-fails', fix: /handle/ });
  });

  it('has a name that says what it is', () => {
    const content = copyFixture();
    content.write(`${exception}/slips/other.py`, 'print(1)\n');
    content.write(`${exception}/demos/Provoke Again.py`, 'print(1)\n');
    content.expectProblems(
      { file: `${exception}/slips/other.py`, rule: 'unknown-file', fix: /NAME\.wrong\.py/ },
      { file: `${exception}/demos/Provoke Again.py`, rule: 'unknown-file', fix: /demos\/NAME\.py/ },
    );
  });
});

describe('a folder', () => {
  it('holds no file that nobody reads', () => {
    const content = copyFixture();
    content.write(`${exception}/notes.txt`, 'to do');
    content.write(`${message}/fr.mdx`, '');
    content.write(`${exception}/messages/notes.txt`, '');
    content.write('content/errors/python/notes.txt', '');
    mkdirSync(content.path(`${exception}/demos/old`));
    mkdirSync(content.path('content/errors/python/Key Error'));
    content.expectProblems(
      { file: `${exception}/notes.txt`, rule: 'unknown-file', fix: /facts\.yaml, recordings\.json, demos/ },
      { file: `${message}/fr.mdx`, rule: 'unknown-file', fix: /en\.mdx/ },
      { file: `${exception}/messages/notes.txt`, rule: 'unknown-file', fix: /a folder for each message/ },
      { file: 'content/errors/python/notes.txt', rule: 'unknown-file', fix: /planned\.yaml/ },
      { file: `${exception}/demos/old`, rule: 'unknown-file', fix: /programs/ },
      { file: 'content/errors/python/Key Error', rule: 'unknown-file', fix: /a folder for each class/ },
      // Inherent: it is read as an exception all the same.
      { file: 'content/errors/python/Key Error/facts.yaml', rule: 'facts-missing', fix: /npm run new/ },
    );
  });
});
