import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { hashOf } from '../../src/catalog/programs.ts';
import type { Problem } from '../../src/catalog/problem.ts';
import { compileTemplate, matchTemplate } from '../../src/lookup/template.ts';
import type { Catalog, Entry } from '../../src/schema/entry.ts';

/** How every TypeScript program of the content is checked: alone, strictly, as Node runs it. */
const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  moduleDetection: ts.ModuleDetectionKind.Force,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  skipLibCheck: true,
};
const cacheFile = '.cache/tsc.json';

interface Found {
  readonly code: number;
  readonly line: number;
  readonly text: string;
}

/** Compares what tsc says of every TypeScript program with what its facts declare. Results are kept by hash in the root's .cache/. */
export function checkTypes(catalog: Catalog, root: string): { problems: Problem[]; programs: number } {
  const programs = catalog.exceptions
    .flatMap((entry): Entry[] => [entry, ...entry.messages])
    .flatMap((entry) =>
      entry.programs.filter(({ language }) => language === 'typescript').map((program) => ({ entry, program })),
    );
  const diagnostics = diagnose(
    join(root, cacheFile),
    programs.map(({ entry, program }) => ({ file: resolve(root, entry.folder, program.file), text: program.text })),
  );
  const problems = programs.flatMap(({ entry, program }): Problem[] => {
    const declared = [...(entry.facts.programs[program.file]?.tsc ?? [])].sort((a, b) => a - b);
    const found = diagnostics.get(resolve(root, entry.folder, program.file)) ?? [];
    const codes = found.map(({ code }) => code).sort((a, b) => a - b);
    if (codes.join() === declared.join()) return [];
    const said = found
      .slice(0, 3)
      .map(({ code, line, text }) => `line ${line}: TS${code} ${text}`)
      .join('; ');
    return [
      {
        file: `${entry.folder}/${program.file}`,
        line: found[0]?.line ?? 1,
        rule: 'tsc',
        message: `tsc says ${said || 'nothing'}; the facts declare ${declared.length === 0 ? 'nothing' : declared.join(', ')}`,
        fix: `mend the program, or declare under programs in facts.yaml: { ${program.file}: { tsc: [${codes.join(', ')}] } }`,
      },
    ];
  });
  const worded = [...new Set(programs.map(({ entry }) => entry))].flatMap((entry) =>
    checkWordings(entry, (file) => diagnostics.get(resolve(root, entry.folder, file)) ?? []),
  );
  return { problems: [...problems, ...worded], programs: programs.length };
}

/** A text of the compiler that a page shows is one that it said of the named program. */
function checkWordings(entry: Entry, foundIn: (file: string) => readonly Found[]): Problem[] {
  const own = entry.facts.counterpart.wordings.filter(({ runtime }) => runtime === 'tsc');
  return own.flatMap(({ text, program = '' }): Problem[] => {
    const found = foundIn(program).map(({ code, text: said }) => `error TS${code}: ${said}`);
    const template = compileTemplate(text);
    if (found.some((line) => matchTemplate(template, line) !== undefined)) return [];
    return [
      {
        file: `${entry.folder}/facts.yaml`,
        line: 1,
        rule: 'wording-unproven',
        message: `tsc does not say "${text}" of ${program === '' ? 'any program' : program}; it says ${found.slice(0, 3).join('; ') || 'nothing'}`,
        fix: 'name a program of which it does, and write the text as `error TS…: …`',
      },
    ];
  });
}

function diagnose(
  cachePath: string,
  programs: readonly { file: string; text: string }[],
): Map<string, readonly Found[]> {
  const cache = readCache(cachePath);
  const key = (text: string): string => hashOf([ts.version, options, text]);
  const unknown = programs.filter(({ text }) => cache[key(text)] === undefined);
  if (unknown.length > 0) {
    const program = ts.createProgram(
      unknown.map(({ file }) => file),
      { ...options, typeRoots: [resolve('node_modules/@types')] },
    );
    for (const { file, text } of unknown) {
      const source = program.getSourceFile(file);
      cache[key(text)] = ts.getPreEmitDiagnostics(program, source).map(({ code, messageText, start }) => ({
        code,
        line: source === undefined || start === undefined ? 1 : source.getLineAndCharacterOfPosition(start).line + 1,
        text: ts.flattenDiagnosticMessageText(messageText, ' '),
      }));
    }
    mkdirSync(dirname(cachePath), { recursive: true });
    writeFileSync(
      cachePath,
      JSON.stringify(Object.fromEntries(programs.map(({ text }) => [key(text), cache[key(text)]]))),
    );
  }
  return new Map(programs.map(({ file, text }) => [file, cache[key(text)] ?? []]));
}

function readCache(path: string): Record<string, readonly Found[] | undefined> {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly Found[]>;
  } catch {
    return {};
  }
}
