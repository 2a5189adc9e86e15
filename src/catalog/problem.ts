/** Something wrong in content/: where it is, which rule it breaks, and the way out. */
export interface Problem {
  /** From the repository's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** kebab-case, stable: tests and people refer to it. */
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

/** Problems → one block of text for a terminal, sorted by file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, rule, message, fix }) => `${file}:${line}  ${rule}\n    ${message}\n    fix: ${fix}`)
    .join('\n');
}

/** Thrown by whatever needs content that is sound: the build stops with every problem listed. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the content\n\n${formatProblems(problems)}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
