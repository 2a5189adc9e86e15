import type { Line } from './lines.ts';

/** No error is longer: what follows on such a line is data. */
const longestLine = 20_000;
const mostIndent = 200;

/** Terminal colours (also those that lost their escape), HTML entities, invisible characters. */
const noise =
  // eslint-disable-next-line no-control-regex -- terminal escapes begin with control characters
  /(?:\u001b\[|\u009b)[\d;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-Z\\^_]|(?:\u241b|\^\[|\\(?:u001b|x1b|033|e))?\[\d{1,3}(?:;\d{1,3})*m|&(?:quot|apos|lt|gt|amp|nbsp|#0?39|#x27|#34|#x22|#x60);|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Every kind of noise has one of these characters. */
const mayHaveNoise =
  // eslint-disable-next-line no-control-regex -- the same
  /[[&\\\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** The same where the text is a JSON string: its escapes of quotes and slashes. */
const jsonNoise = new RegExp(`${noise.source}|\\\\(?=["'/\\\\])`, 'g');

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&#x60;': '`',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
};

const date = String.raw`\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?`;
const clock = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`;
const level = 'DEBUG|INFO|WARNING|WARN|ERROR|CRITICAL|FATAL|SEVERE|NOTICE|TRACE|ERR|EXCEPTION';
/** In a chat, who wrote it; never the name of an error. */
const writer = String.raw`(?:(?![\w.]*(?:Error|Exception|Warning|Traceback|Uncaught))[^:\n]{1,40}: )?`;

/** What loggers, terminals and chats put before a line; each of them bounded in length. */
const prefixes = [
  String.raw`[^\t\n]{1,80}\t[^\t\n]{1,80}\t(?=\ufeff?\d{4}-\d\d-\d\dT)`,
  String.raw`> ?(?!>> )`,
  String.raw`(?:>>>|\.\.\.|In \[\d{1,6}\]:|Out\[\d{1,6}\]:) `,
  String.raw`(?:\d{1,4}\|)?[\w.-]{1,64} {1,40}\| `,
  String.raw`npm (?:ERR!|error|WARN|warn) ?`,
  String.raw`\d{1,4}\|[\w.-]{1,64} {0,40}\| `,
  String.raw`\[?${date}\]?(?: ?[|:,-] ?| |\t|$)`,
  String.raw`\[?${clock}\]?(?: [AP]M)?(?: ?[|:,-] ?| |\t|$)`,
  String.raw`\[\d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?, \d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\] ${writer}`,
  String.raw`\[\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?\] ${writer}`,
  String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?(?: -|:)? ${writer}`,
  String.raw`\p{L}{3,4}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d [\w.-]{1,64} [\w./@-]{1,64}(?:\[\d{1,8}\])?: `,
  String.raw`[A-Z]\d{4} ${clock} {1,8}\d{1,8} [\w.]{1,64}:\d{1,6}\] `,
  String.raw`(?![\w-]*(?:Error|Exception)\[)[\w-]{1,40}\[[\w.-]{1,40}\]: `,
  String.raw`\s?(?:[⨯✖✘❌❗⛔🚨🔥]|⚠\ufe0f?) {1,2}`,
  String.raw`(?:stdout|stderr) [FP] `,
  String.raw`\t?(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\t)?(?:${level})\t`,
  String.raw`[ \t]?(?:\[(?:${level})\]|(?:${level})(?=[ :|\]-]|$))(?: in [\w.]{1,64}(?=:))?(?:[ |-]{1,9}|: ?|\] ?|$)(?:[\w.]{1,64}:[\w.]{1,64}:\d{1,6} |(?![\w.]*(?:[eE]rror|Exception|Warning|Interrupt))[\w.]{1,64}: ?(?=[A-Z]\w|$))?`,
  String.raw`\[(?:\d{1,8}|pid \d{1,8}|stderr|stdout|error|err|out|client|server|console|[\w.-]{1,40}:\d{1,6})\] ?|\[Error\] (?=[A-Z])`,
  String.raw`##\[(?:error|warning|group|debug|command)\]`,
  String.raw`::(?:error|warning|notice)[^:\n]{0,200}::`,
  String.raw`(?:[^\s'"][^'"]{0,200}[/\\])?python[\d.]{0,6}(?:\.exe)?: (?=No module named )`,
  String.raw`E {3,12}(?=\S)`,
  String.raw`E$`,
].join('|');
const prefix = new RegExp(prefixes, 'uy');
const fence = /^\s{0,3}(?:`{3,}|~{3,})[^`]{0,40}$/;
/** A traceback that a logger wrote as one JSON string. */
const escapedBreak = /(?:\\r)?\\n/g;
const isEscaped = /\\n\s{0,8}(?:File \\{0,2}"|at |During handling|Traceback)|call last\):\\n/;

/**
 * Typographic quotes and blanks, which chats and word processors put in, as programs print them: `“x”` → `"x"`.
 * The text keeps its length.
 */
export function straighten(text: string): string {
  if (!/[\u00a0\u2007\u2018-\u2033]/.test(text)) return text;
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033]/g, '"')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');
}

/** Pasted text → its lines, clean, each knowing where it stood. Linear in the text. */
export function cleanText(text: string): Line[] {
  const lines: Line[] = [];
  const found = breaks(text, /\r\n|[\n\r\u2028\u2029\u0085]/g, 0, text.length);
  const indent = commonIndent(text, found);
  for (const [start, end] of found) {
    const whole = text.slice(start, Math.min(end, start + longestLine));
    const isJson = whole.includes('\\n') && isEscaped.test(whole);
    const parts = isJson ? breaks(whole, escapedBreak, start, whole.length) : [[start, start + whole.length] as const];
    for (const [from, to] of parts) {
      const raw = text.slice(from, to);
      if (isJson && from > start) lines.push(cleanLine(upToQuote(raw), from, jsonNoise));
      else lines.push(cleanLine(raw.slice(indent), Math.min(from + indent, to), noise));
    }
  }
  return lines;
}

/** How far the whole paste is indented. The margin of an exception group has two blanks of its own. */
function commonIndent(text: string, lines: readonly (readonly [number, number])[]): number {
  let least = Infinity;
  let isGroup = false;
  for (const [from, to] of lines) {
    const indent = text.slice(from, Math.min(to, from + mostIndent)).search(/\S/);
    if (indent < 0 || indent >= least) continue;
    least = indent;
    isGroup = /[+|]/.test(text.charAt(from + indent));
    if (least === 0) return 0;
  }
  return least === Infinity ? 0 : Math.max(0, least - (isGroup ? 2 : 0));
}

function breaks(text: string, pattern: RegExp, offset: number, length: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    found.push([offset + from, offset + match.index]);
    from = match.index + match[0].length;
  }
  found.push([offset + from, offset + length]);
  return found;
}

/** A part of a JSON string → as much of it as stands before the quote that ends the string. */
function upToQuote(raw: string): string {
  const at = raw.search(/(?<!\\)"/);
  return at < 0 ? raw : raw.slice(0, at);
}

function cleanLine(raw: string, start: number, pattern: RegExp): Line {
  const end = start + raw.length;
  const jumps: { index: number; by: number }[] = [];
  const plain = straighten(mayHaveNoise.test(raw) ? removeNoise(raw, pattern, jumps) : raw).trimEnd();
  if (plain === '' || fence.test(plain)) return { text: '', at: end, start, end, prefix: plain, jumps: [] };
  const cut = lengthOfPrefix(plain);
  const before = jumps.filter(({ index }) => index <= cut).reduce((sum, { by }) => sum + by, 0);
  return {
    text: plain.slice(cut),
    at: start + cut + before,
    start,
    end,
    prefix: plain.slice(0, cut),
    jumps: jumps.filter(({ index }) => index > cut).map(({ index, by }) => ({ index: index - cut, by })),
  };
}

/** The text without noise; what was left out goes to `jumps`. */
function removeNoise(raw: string, pattern: RegExp, jumps: { index: number; by: number }[]): string {
  let removed = 0;
  return raw.replace(pattern, (found: string, at: number) => {
    const kept = entities[found] ?? '';
    jumps.push({ index: at - removed + kept.length, by: found.length - kept.length });
    removed += found.length - kept.length;
    return kept;
  });
}

function lengthOfPrefix(text: string): number {
  // Source lines and frames are indented, and most lines are those.
  if (text.startsWith('  ')) return 0;
  let cut = 0;
  for (let round = 0; round < 8; round += 1) {
    prefix.lastIndex = cut;
    const length = prefix.exec(text)?.[0].length ?? 0;
    if (length === 0) break;
    cut += length;
  }
  return cut;
}
