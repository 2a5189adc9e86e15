import { fill } from '../i18n/fill.ts';
import type { Block, ExceptionEntry, Program } from '../schema/entry.ts';
import { sectionsOf } from '../schema/sections.ts';
import { buildHead, classLink, proseOf, type Edition, type Head, type Link } from './context.ts';
import { escapeHtml } from './html.ts';
import { renderBlocks, type BlockView } from './prose.ts';

/** A file to take home, and what to type there. */
export interface FileView {
  /** Below the page's own address: retry.py */
  readonly name: string;
  readonly language: 'python' | 'typescript';
  readonly command: string;
}
/** The page of one program, in Python, TypeScript or both, or of a slip with both sides. */
export interface DemoPage {
  readonly head: Head;
  readonly crumbs: readonly Link[];
  /** What the exception's page says above it, as HTML. */
  readonly heading: string;
  readonly className: string;
  /** What leads to the program there, the program itself, and for a slip what is wrong with it. */
  readonly blocks: readonly BlockView[];
  readonly files: readonly FileView[];
}

const commands = { python: 'python3', typescript: 'node' } as const;

/** An exception → the names of its pages of programs: its demos and its slips. */
export function demoNames({ programs }: ExceptionEntry): string[] {
  return [...new Set(programs.map(({ name }) => name))];
}

/** edition, exception, name → the page of that demo or slip. @throws {Error} when no section shows it: the checks come first. */
export function buildDemoPage(edition: Edition, entry: ExceptionEntry, demo: string): DemoPage {
  const { runtime, className } = entry;
  const place = { kind: 'demo', runtime, name: className, demo } as const;
  const { section, heading, blocks } = findDemo(edition, entry, demo);
  const page = edition.paths.to(edition.lang, { kind: 'exception', runtime, name: className });
  const [title] = heading === undefined ? [] : renderBlocks(edition, entry, [heading], page);
  const files = filesOf(entry, demo);
  return {
    head: buildHead(
      edition,
      place,
      `${files[0]?.name.replace(/\.(wrong|right)\./, '.') ?? demo} · ${className}`,
      fill(edition.strings.demo.description, { name: className }),
    ),
    crumbs: [
      { text: 'Python', href: edition.paths.to(edition.lang, { kind: 'runtime', runtime }) },
      classLink(edition, className),
      { text: edition.strings.sections[section], href: `${page}#${heading?.id ?? section}` },
    ],
    heading: title?.kind === 'heading' ? title.html : escapeHtml(edition.strings.sections[section]),
    className,
    blocks: renderBlocks(edition, entry, blocks, page),
    files,
  };
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** Where the page of the exception shows a program first: the section, the heading above it, and what stands between. */
function findDemo(edition: Edition, entry: ExceptionEntry, demo: string) {
  const { sections } = proseOf(edition, entry);
  for (const section of sectionsOf('exception')) {
    const blocks = sections[section] ?? [];
    const at = blocks.findIndex((block) => (block.kind === 'example' || block.kind === 'slip') && block.name === demo);
    if (at < 0) continue;
    const top = blocks.slice(0, at).findLastIndex(({ kind }) => kind === 'heading');
    return { section, heading: blocks[top] as Heading | undefined, blocks: blocks.slice(top + 1, at + 1) };
  }
  throw new Error(`${entry.className} shows no ${demo}`);
}

/** As they stand on the page: Python first, and what is wrong before what is right. */
function filesOf({ programs }: ExceptionEntry, demo: string): FileView[] {
  const order = ({ language, role }: Program): number => (language === 'python' ? 0 : 2) + (role === 'right' ? 1 : 0);
  return programs
    .filter(({ name }) => name === demo)
    .sort((a, b) => order(a) - order(b))
    .map(({ file, language }) => {
      const name = file.replace(/^.*\//, '');
      return { name, language, command: `${commands[language]} ${name}` };
    });
}
