import { LineCounter, isAlias, isMap, isNode, isPair, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/**
 * YAML text → data of the schema's shape, or problems with their lines.
 * @param lineOffset lines before the text, when it is the front matter of another file
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, source: Source): Read<S> {
  try {
    return readDocument(text, schema, source);
  } catch (error) {
    // The parser calls itself once for each level.
    if (!(error instanceof RangeError)) throw error;
    const { file, lineOffset = 0 } = source;
    return {
      data: undefined,
      problems: [{ file, line: 1 + lineOffset, rule: 'yaml', message: tooDeep, fix: mendYaml }],
    };
  }
}

/** Where a text is from, and the rule that its schema stands for. */
interface Source {
  readonly file: string;
  readonly rule: string;
  readonly lineOffset?: number;
}

interface Read<S extends z.ZodType> {
  data: z.output<S> | undefined;
  problems: Problem[];
}

const tooDeep = 'more levels than can be read';
const mendYaml = 'mend the YAML: quote texts that hold ": ", " #", quotes or brackets, or begin with *, & or !';

function readDocument<S extends z.ZodType>(text: string, schema: S, { file, rule, lineOffset = 0 }: Source): Read<S> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + lineOffset;
  const mistakes = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message }));
  const unreadable = (mistakes.length > 0 ? mistakes : referencesIn(document))
    // The parser tells of some of its own overflows as of mistakes.
    .map(({ offset, message }) => ({
      line: lineAt(offset),
      message: /call stack|recursion/i.test(message) ? tooDeep : message,
    }))
    // What follows on the same line follows from the first mistake.
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
  if (unreadable.length > 0) {
    const problems = unreadable.map(({ line, message }) => ({
      file,
      line,
      rule: 'yaml',
      message,
      fix: mendYaml,
    }));
    return { data: undefined, problems };
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, problems: [] };
  const problems = flatten(result.error.issues).map((issue) => ({
    file,
    line: lineAt(offsetOf(document, issue.path, issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined)),
    rule,
    message: `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`,
    fix: adviceFor(document, issue),
  }));
  return { data: undefined, problems };
}

/** Content has no use for YAML's references: `*word` and `&word` are texts that somebody forgot to quote. */
function referencesIn(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Node: (_, node) => {
      const name = isAlias(node) ? `*${node.source}` : node.anchor === undefined ? undefined : `&${node.anchor}`;
      if (name !== undefined) found.push({ offset: node.range?.[0] ?? 0, message: `${name} is a reference in YAML` });
    },
  });
  return found;
}

type Issue = z.core.$ZodIssue;

/** A union reports all its branches: keep those of the branch that came nearest. */
function flatten(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const branches = issue.errors.map((branch) => flatten(branch, path));
    return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
  });
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  const full = key === undefined ? path : [...path, key];
  for (let length = full.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(full.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(full[length - 1]));
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = document.getIn(full.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

function adviceFor(document: Document, issue: Issue): string {
  if (issue.code === 'unrecognized_keys')
    return 'remove the key, or correct its name; content/README.md lists the known ones';
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    const value: unknown = document.getIn(issue.path);
    if (typeof value === 'number')
      return `quote it: '${rawText(document, issue.path)}' (unquoted, YAML reads a number)`;
    return value === undefined ? 'add it' : 'quote it';
  }
  return 'see content/README.md for the form';
}

function rawText(document: Document, path: readonly PropertyKey[]): string {
  const node = document.getIn(path, true);
  return isNode(node) && 'source' in node && typeof node.source === 'string' ? node.source : '';
}
