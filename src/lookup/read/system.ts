import { findCode, findNumber, systemCodes, type System, type SystemCode } from '../errno.ts';

/** What a message tells of the system below. */
export interface SystemNote {
  readonly code: string;
  readonly system: System | undefined;
  /** The class that Python raises for it. */
  readonly className: string;
}

const everySystem: readonly System[] = ['linux', 'macos', 'windows'];
const numbered = /\[(Errno|WinError|Error) (-?\d{1,6})\]/;
/** In running text the brackets get lost: 'WinError 10061', 'Errno 104'. */
const loose = /\b(Errno|WinError|Windows Error) (\d{1,5})\b/i;
const paired = /\((-?\d{1,6}), ['"]|Can't connect to MySQL server on .{1,200}\((\d{2,5})\b/;
/** Codes that stand in messages by name. */
const named =
  /\b(?:E[A-Z][A-Z0-9_]{2,18}|ERR_[A-Z0-9_]{3,60}|UND_ERR_[A-Z_]{3,40}|NS_ERROR_[A-Z_]{3,40}|(?:UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|CERT_)[A-Z_]{3,50})\b/g;
const longestMessage = 5000;
const sslReason = /\[(?:SSL: |[A-Z]{2,8}: )([A-Z0-9_]{4,60})\]/;

/** Codes of npm, which look like those of a system; without those that are. */
const npmCodes: ReadonlySet<string> = new Set(
  'ERESOLVE ELIFECYCLE E404 E401 E403 E409 E500 EJSONPARSE ETARGET EUSAGE EBADENGINE EBADPLATFORM EINTEGRITY EOTP EUNSUPPORTEDPROTOCOL ENOVERSIONS EINVALIDTAGNAME ENEEDAUTH EPUBLISHCONFLICT ENOLOCK ESOCKETTIMEDOUT ENOAUDIT ECOMPROMISED ESOCKET EAUTH EENVELOPE ECONNECTION EDNS EMESSAGE ECONNECTIONRESET ENOTSUP ESERVFAIL EREFUSED EBADRESP ECONNECTIONTIMEOUT EBUNDLE ECYCLE'.split(
    ' ',
  ),
);

/** Files → the system that has such files. */
export function guessSystem(files: readonly string[]): System | undefined {
  for (const file of files) {
    if (/^[A-Za-z]:[\\/]/.test(file)) return 'windows';
    if (/^\/(?:Users|Library|opt\/homebrew|Applications|private\/var)\//.test(file)) return 'macos';
    if (/^\/(?:home|usr|root|app|var|srv|mnt|tmp|opt|etc|code|workspace|github|builds)\//.test(file)) return 'linux';
  }
  return undefined;
}

/**
 * A message of a system error → its code. A number means different things on different systems; the text after it,
 * then the files, then the class tell which.
 */
export function readCode(message: string, files: readonly string[], className?: string): SystemNote | undefined {
  const ssl = sslReason.exec(message)?.[1];
  if (ssl !== undefined) return { code: ssl, system: undefined, className: 'ssl.SSLError' };
  // MicroPython names the code; its numbers are those of its own C library.
  const spelled = findCode(/^\[Errno \d{1,5}\] (E[A-Z0-9]{2,18})$/.exec(message)?.[1] ?? '');
  if (spelled !== undefined) return { code: spelled.name, system: undefined, className: spelled.className };
  const marked = numbered.exec(message) ?? loose.exec(message);
  const number =
    marked?.[2] ??
    paired
      .exec(message)
      ?.slice(1)
      .find((part: string | undefined) => part !== undefined);
  if (number === undefined) return undefined;
  const isWindows = marked !== null && !/^errno$/i.test(marked[1] ?? '');
  const candidates = findNumber(Number(number), isWindows ? ['windows'] : everySystem);
  const plausible =
    isWindows || Number(number) >= 10_000
      ? candidates
      : candidates.filter(
          ({ system, code }) => system !== 'windows' || code.numbers.linux?.includes(Number(number)) !== true,
        );
  const guessed = guessSystem(files);
  const score = ({ code, system }: { code: SystemCode; system: System }): number =>
    (code.text !== '' && message.includes(code.text) ? 8 : 0) +
    (system === guessed ? 4 : 0) +
    (code.className === className ? 2 : 0) +
    (system === 'linux' ? 1 : 0);
  const best = plausible
    .filter(({ system }) => isWindows || Number(number) >= 10_000 || system !== 'windows')
    .sort((a, b) => score(b) - score(a))[0];
  if (best === undefined) return undefined;
  const isElsewhere = plausible.some(
    ({ code, system }) =>
      code === best.code && system !== best.system && code.numbers[system]?.includes(Number(number)) === true,
  );
  return { code: best.code.name, className: best.code.className, system: isElsewhere ? guessed : best.system };
}

/** A message → the code that it names in words: 'connect ECONNREFUSED 127.0.0.1:1', 'net::ERR_CONNECTION_RESET'. */
export function readNamedCode(message: string): string | undefined {
  for (const [code] of message.slice(0, longestMessage).matchAll(named)) {
    const isPlain = /^E(?!RR_)/.test(code);
    if (!isPlain || findCode(code) !== undefined || npmCodes.has(code)) return code;
  }
  return undefined;
}

/** A text in which a system's own words for an error stand: 'curl: (7) … Connection refused'. English only. */
export function findSystemText(text: string): SystemNote | undefined {
  const lower = text.toLowerCase();
  for (const { name, className, text: words } of systemCodes) {
    const sought = words.toLowerCase();
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) {
      if (isPrinted(lower, at, at + sought.length)) return { code: name, system: undefined, className };
    }
  }
  return undefined;
}

/** What programs print before a system's words: nothing, or a sign; a blank may follow it. */
const lead = /^\s*$|[.:;,=>|/*~"'`“‘«([{)\]}\\-]\s?$/;
/** What they print after them: nothing, a sign, where it was (PHP, Ruby), after how long (curl) or more in brackets. */
const tail = /^(?:\s*$|[.:;,!<>|"'`”’»)\]}\\]|\s[([-]| @ | in (?:\/|[a-z]:)| after \d)/;

/** Do the words between two places of a text stand as programs print them, rather than in a sentence? */
function isPrinted(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 4), from), text.slice(to, to + 8)];
  // Short ones are anyone's words, unless they are alone, or last and after a colon.
  if (to - from < 12) return (before === '' || before.endsWith(': ')) && (after === '' || after === '.');
  return lead.test(before) && tail.test(after);
}
