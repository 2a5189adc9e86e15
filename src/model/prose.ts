import { fill } from '../i18n/fill.ts';
import { entryName, type Block, type Entry, type Program } from '../schema/entry.ts';
import { parseLink } from '../schema/links.ts';
import type { Recording } from '../schema/recordings.ts';
import { renderCode, renderSides } from './code.ts';
import { findException, type Edition } from './context.ts';
import { drawFigure, type Drawing } from './figure.ts';
import { renderNodes } from './html.ts';

/** One program as the page shows it. `html` goes inside <pre><code>. */
export interface ProgramView {
  readonly file: string;
  readonly language: 'python' | 'typescript';
  readonly languageName: string;
  readonly html: string;
  readonly output: OutputView | undefined;
  readonly run: RunView | undefined;
}
/** How a program is run in the browser. */
export interface RunView {
  /** Its file: /programs/HASH.json */
  readonly hash: string;
  /** What the browser lacks for it: such a program is shown, not run. */
  readonly missing: readonly string[];
  /** The address of its own page; the programs of a message have none. */
  readonly page: string | undefined;
}
export interface OutputView {
  /** 'Recorded output · Python 3.8–3.13': all versions that print the same. */
  readonly caption: string;
  readonly stdout: string;
  /** The uncaught error, one line each, and where it left the program. */
  readonly error: readonly string[];
  readonly place: string | undefined;
}
export interface SlipView {
  readonly languageName: string;
  readonly wrong: ProgramView;
  readonly right: ProgramView;
  /** Too wide to stand side by side. */
  readonly isWide: boolean;
  /** What tsc says of the wrong side. */
  readonly refused: string | undefined;
}
export type BlockView =
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'heading'; readonly html: string; readonly id: string | undefined }
  | {
      readonly kind: 'example';
      readonly name: string;
      readonly programs: readonly ProgramView[];
      readonly callouts: readonly string[];
    }
  | { readonly kind: 'slip'; readonly name: string; readonly slips: readonly SlipView[]; readonly html: string }
  | { readonly kind: 'figure'; readonly name: string; readonly title: string; readonly drawing: Drawing };

const languageNames = { python: 'Python', typescript: 'TypeScript' } as const;
const runtimeNames = { node: 'Node.js', cpython: 'Python', pyodide: 'Python' } as const;

/**
 * The blocks of a section → what the page shows. Links get the addresses of the edition's language.
 * @param page the address of the entry's page, where the blocks stand on another one
 */
export function renderBlocks(edition: Edition, entry: Entry, blocks: readonly Block[], page = ''): BlockView[] {
  const html = (nodes: Parameters<typeof renderNodes>[0]): string =>
    renderNodes(nodes, (href) => resolveLink(edition, entry, href, page));
  return blocks.map((block): BlockView => {
    switch (block.kind) {
      case 'prose':
        return { kind: 'prose', html: html(block.nodes) };
      case 'heading':
        return { kind: 'heading', html: html(block.nodes), id: block.id };
      case 'example':
        return {
          kind: 'example',
          name: block.name,
          programs: demoPrograms(edition, entry, block.name),
          callouts: block.callouts.map(html),
        };
      case 'slip':
        return {
          kind: 'slip',
          name: block.name,
          slips: slipViews(edition, entry, block.name),
          html: html(block.nodes),
        };
      case 'figure':
        return figureView(edition, entry, block.name);
    }
  });
}

/** A demo's programs, Python first. */
export function demoPrograms(edition: Edition, entry: Entry, name: string): ProgramView[] {
  return entry.programs
    .filter((program) => program.role === 'demo' && program.name === name)
    .map((program) => ({
      ...common(edition, entry, program),
      html: renderCode(program.text, program.language, (n) => fill(edition.strings.code.callout, { n })),
    }));
}

function slipViews(edition: Edition, entry: Entry, name: string): SlipView[] {
  const sides = entry.programs.filter((program) => program.name === name && program.role !== 'demo');
  return (['python', 'typescript'] as const).flatMap((language) => {
    const wrong = sides.find((program) => program.role === 'wrong' && program.language === language);
    const right = sides.find((program) => program.role === 'right' && program.language === language);
    if (wrong === undefined || right === undefined) return [];
    const html = renderSides(wrong.text, right.text, language);
    const codes = entry.facts.programs[wrong.file]?.tsc ?? [];
    return [
      {
        languageName: languageNames[language],
        wrong: { ...common(edition, entry, wrong), html: html.wrong },
        right: { ...common(edition, entry, right), html: html.right },
        isWide: `${wrong.text}\n${right.text}`.split('\n').some((line) => line.length > 40),
        refused:
          codes.length === 0
            ? undefined
            : fill(edition.strings.code.refused, { codes: codes.map((code) => `TS${code}`).join(', ') }),
      },
    ];
  });
}

function common(edition: Edition, entry: Entry, program: Program): Omit<ProgramView, 'html'> {
  const [recording] = entry.recordings[program.file] ?? [];
  return {
    file: program.file,
    language: program.language,
    languageName: languageNames[program.language],
    output: recording === undefined ? undefined : outputView(edition, recording),
    run: runView(edition, entry, program),
  };
}

function runView({ programs, paths, lang }: Edition, entry: Entry, program: Program): RunView | undefined {
  const published = programs.get(program);
  if (published === undefined) return undefined;
  const { runtime, className: name } = entry;
  return {
    hash: published.hash,
    missing: published.file.missing ?? [],
    page: entry.kind === 'exception' ? paths.to(lang, { kind: 'demo', runtime, name, demo: program.name }) : undefined,
  };
}

function outputView({ strings }: Edition, recording: Recording): OutputView {
  const runtime = nameRuntimes(recording);
  const place = [
    ...(recording.error?.line == null ? [] : [fill(strings.code.atLine, { n: recording.error.line })]),
    ...(recording.exitCode === 0 ? [] : [fill(strings.code.exit, { n: recording.exitCode })]),
  ];
  return {
    caption: fill(strings.code.output, { runtime }),
    stdout: recording.stdout,
    error: recording.error?.messages ?? [],
    place: place.length === 0 ? undefined : place.join(', '),
  };
}

/** Where a recording was made: 'Python 3.8–3.13'; 'Python 3.14 (Pyodide), 3.8–3.13' where the browser's own Python comes first. */
export function nameRuntimes({ runtime, version, sameOn }: Pick<Recording, 'runtime' | 'version' | 'sameOn'>): string {
  const name = runtimeNames[runtime];
  if (runtime !== 'pyodide') return `${name} ${versionRanges([version, ...sameOn])}`;
  return [`${name} ${version} (Pyodide)`, ...(sameOn.length === 0 ? [] : [versionRanges(sameOn)])].join(', ');
}

/** Versions, the newest first → ranges, the oldest first: 3.13, 3.12, 3.11, 3.8 → '3.8, 3.11–3.13'. */
export function versionRanges(versions: readonly string[]): string {
  const ranges: [string, string][] = [];
  for (const version of versions.toReversed()) {
    const last = ranges.at(-1);
    if (last !== undefined && isNextMinor(last[1], version)) last[1] = version;
    else ranges.push([version, version]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}

function isNextMinor(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  return x?.[0] === y?.[0] && (x?.[1] ?? NaN) + 1 === y?.[1];
}

function figureView(edition: Edition, entry: Entry, name: string): BlockView {
  const words = entry.prose[edition.lang]?.frontMatter.figures[name] ?? {};
  const figure = entry.facts.figures[name];
  if (figure === undefined) throw new Error(`${entryName(entry)} has no figure ${name}`);
  return { kind: 'figure', name, title: words.title ?? '', drawing: drawFigure(figure, words) };
}

/** A link as prose writes it → its address; undefined for a class that has no page yet. */
export function resolveLink(edition: Edition, entry: Entry, href: string, page = ''): string | undefined {
  const target = parseLink(href);
  if (target === undefined) return undefined;
  if (target.kind === 'section') return `${page}#${target.section}`;
  if (target.kind === 'source') return entry.facts.sources[target.id]?.url;
  const found = findException(edition, target.className);
  if (found === undefined) return undefined;
  const { runtime, className: name } = found;
  return edition.paths.to(
    edition.lang,
    target.messageId === undefined
      ? { kind: 'exception', runtime, name }
      : { kind: 'message', runtime, name, id: target.messageId },
    target.section,
  );
}
