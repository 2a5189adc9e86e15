import { describe, expect, it } from 'vitest';
import { readEdition } from '../../tests/content/edition.ts';
import { nameRuntimes, renderBlocks, resolveLink, versionRanges } from './prose.ts';

describe('versions', () => {
  it.each([
    [['3.13', '3.12', '3.11', '3.10', '3.9', '3.8'], '3.8–3.13'],
    [['3.13', '3.12', '3.8'], '3.8, 3.12–3.13'],
    [['3.10', '3.9'], '3.9–3.10'],
    [['3.13', '3.11'], '3.11, 3.13'],
    [['24'], '24'],
  ])('%j are %s', (versions, ranges) => {
    expect(versionRanges(versions)).toBe(ranges);
  });
});

describe('a recording', () => {
  it.each([
    [{ runtime: 'node', version: '24', sameOn: [] }, 'Node.js 24'],
    [{ runtime: 'cpython', version: '3.13', sameOn: ['3.12'] }, 'Python 3.12–3.13'],
    [{ runtime: 'pyodide', version: '3.14', sameOn: [] }, 'Python 3.14 (Pyodide)'],
    [{ runtime: 'pyodide', version: '3.14', sameOn: ['3.13', '3.12'] }, 'Python 3.14 (Pyodide), 3.12–3.13'],
  ] as const)('%j was made on %s', (recording, name) => {
    expect(nameRuntimes({ ...recording, sameOn: [...recording.sameOn] })).toBe(name);
  });
});

describe('a link', () => {
  it('leads to pages of its own language', () => {
    const { edition, exception } = readEdition('pt');
    expect(resolveLink(edition, exception, 'python/ConnectionRefusedError/connect-call-failed#fix')).toBe(
      '/pt/python/connectionrefusederror/connect-call-failed/#fix',
    );
  });

  it('leads to sources by their addresses, and to its own sections', () => {
    const { edition, exception } = readEdition('pt');
    expect(resolveLink(edition, exception, 'source:linux-errno')).toBe('https://example.org/errno.h');
    expect(resolveLink(edition, exception, '#usage')).toBe('#usage');
  });

  it('to a class that is only planned is its name as code, without a link', () => {
    const { edition, exception } = readEdition('pt');
    const [block] = renderBlocks(edition, exception, exception.prose.pt?.sections.purpose ?? []);
    expect(block).toEqual({
      kind: 'prose',
      html: '<p>Não é <span><code translate="no">TimeoutError</code></span>, em que <a href="https://example.org/errno.h">ninguém responde</a>.</p>',
    });
  });
});

describe('a section', () => {
  it('shows an example with its programs, Python first, what they printed, and its callouts', () => {
    const { edition, exception } = readEdition('es');
    const blocks = renderBlocks(edition, exception, exception.prose.es?.sections.examples ?? []);
    const example = blocks.find((block) => block.kind === 'example');
    expect(example?.programs.map(({ file }) => file)).toEqual(['demos/provoke.py', 'demos/provoke.ts']);
    expect(example?.programs[1]?.output).toMatchObject({
      stdout: 'Error: connect ECONNREFUSED 127.0.0.1:1\n',
      error: [],
      place: undefined,
    });
    expect(example?.callouts).toEqual(['La llamada que conecta.', 'La clase y su mensaje.']);
  });

  it('shows a slip once per programming language, with the error of its wrong side and what tsc refuses', () => {
    const { edition, exception } = readEdition('en');
    const blocks = renderBlocks(edition, exception, exception.prose.en?.sections.pitfalls ?? []);
    const [first, second] = blocks.flatMap((block) => (block.kind === 'slip' ? [block] : []));
    const [python, ...others] = first?.slips ?? [];
    expect(others).toEqual([]);
    expect(python?.languageName).toBe('Python');
    expect(python?.wrong.output?.error).toEqual(['ConnectionRefusedError: [Errno 111] Connection refused']);
    expect(python?.wrong.output?.place).toBe('line 4, exit code 1');
    expect(python?.refused).toBeUndefined();
    expect(second?.slips.map(({ refused }) => refused)).toEqual(['Rejected by tsc: TS2339']);
  });

  it('says of a slip whether its lines are too long to stand side by side', () => {
    const { edition, message } = readEdition('en');
    const isWide = (text: string): boolean | undefined => {
      const programs = message.programs.map((program) => ({ ...program, text }));
      const [block] = renderBlocks(edition, { ...message, programs }, message.prose.en?.sections.fix ?? []);
      return block?.kind === 'slip' ? block.slips[0]?.isWide : undefined;
    };
    expect(isWide('x = 1\n')).toBe(false);
    expect(isWide(`x = '${'y'.repeat(40)}'\n`)).toBe(true);
  });

  it('names a figure in the language of the page', () => {
    const { edition, exception } = readEdition('pt');
    const [figure] = renderBlocks(edition, exception, exception.prose.pt?.sections.synopsis ?? []).slice(1);
    expect(figure).toMatchObject({ kind: 'figure', title: 'O cliente pede, a máquina recusa' });
  });
});
