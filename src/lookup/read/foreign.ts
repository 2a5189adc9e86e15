import type { Line } from '../lines.ts';

/** Stacks and complaints of languages that share names with Python and JavaScript: PHP, Ruby, Java, C#, Go, Rust. */
const foreign =
  /^(?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: |\.php(?:\(\d{1,7}\)|:\d{1,7}| on line \d)|\.rb:\d{1,7}:in [`']|^\s*at [\w.$]{1,200}\([\w$]{1,100}\.(?:java|kt|scala|groovy):\d{1,7}\)|Exception in thread "|^\s+at .{1,300}\) in .{1,300}:line \d|^panic: |^goroutine \d{1,9} \[|^thread '.{1,100}' (?:\(\d+\) )?panicked at|^Unhandled exception\. System\.|^SQL state: |^LINE \d{1,7}: |\(at .{1,300}\.cs:\d{1,7}\)/;

/** Lines → do they come from another language, whose classes are not ours? */
export function speaksOtherLanguage(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => foreign.test(text.slice(0, 1000)));
}
