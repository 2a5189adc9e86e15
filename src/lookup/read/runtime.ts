import { findMdn } from '../mdn.ts';
import { readNamedCode } from './system.ts';
import { findJavaScriptClass, findPythonClass, type Runtime } from '../classes.ts';

/** What only Python says, in any class. */
const python =
  /'\w[\w.]*' object|object of type '|NoneType|__(?!proto)\w+__|unsupported operand type|not supported between instances|positional argument|keyword argument|required (?:positional|keyword)|unhashable type|can only concatenate|indices must be|must be (?:str|int|a string or|bytes|real number|str, not)|takes (?:no|exactly|at (?:most|least)|from|\d)|got multiple values|\bdict\b|\btuple\b|bytes-like|BaseException|Maybe you meant|Perhaps you forgot|Did you mean|was never closed|unterminated (?:triple|string literal \(|f-string)|EOL while|unexpected EOF while|f-string|\bcodec\b|expected (?:':'|an indented|'except')|unindent|\bindent\b|print\(|leading zeros in decimal|positional-only|assign to (?:literal|function|operator|True|False|None|expression|attribute|__debug__|ellipsis|comparison|conditional|generator|dict|set|f-string|yield|lambda|list)|delete (?:literal|function|operator|expression|True|None|starred|named)|outside function|outside loop|not properly in loop|non-default argument|parameter without a default|nonlocal|(?:and|be|to) global|global declaration|future (?:feature|imports)|starred|unmatched '|closing parenthesis|line continuation|assignment expression|generator expression|non-printable|invalid character (?:'|in identifier)|invalid (?:decimal|imaginary|hexadecimal|octal|binary) literal|forgot a comma|trailing comma not allowed|\(<?unknown|iterable argument unpacking|unpack|descriptor '|metaclass|dataclass|mro\(|\[Errno|\[WinError|\(detected at line|__init__|catching classes|exceptions must|bad operand type|bad argument|expected str|integer argument|is not iterable: '|argument of type '|a bytes|module\(\)|complex|^invalid syntax(?:\.| \(|$)/;
/** What only JavaScript says, beyond the messages that MDN explains. */
const javascript =
  /\bundefined\b|\bnull\b|is not a function|\[object \w+\]|#<\w+>|\(evaluating '|Failed to (?:fetch|execute|construct|load|resolve)|NetworkError|Load failed|fetch failed|\bPromise\b|Symbol\(|JSON\.|Converting circular|deprecated. Use|import\.meta|ERR_[A-Z]|The operation was aborted|[Tt]imeout (?:of )?\d+ ?ms|^[Ee]xpected .{1,400} (?:not )?to (?:be|equal|deeply|have|include|throw|match|contain)|Object\.is equality|^Timed out retrying|^Waiting for |^Navigation timeout/;

/** Built-in names of Python that also exist elsewhere: the name alone does not tell. */
const shared: ReadonlySet<string> = new Set([
  'TypeError',
  'SyntaxError',
  'ReferenceError',
  'TimeoutError',
  'AssertionError',
  'SystemError',
]);
const javascriptByDefault: ReadonlySet<string> = new Set(['ReferenceError']);
const pythonByDefault: ReadonlySet<string> = new Set(['TimeoutError', 'AssertionError', 'SystemError']);

/** Java's and C#'s classes carry their package. */
const otherLanguages =
  /^(?:javax?|kotlinx?|scala|org|com|net|io|android|jdk|sun|System|Microsoft)\.[\w.]*(?:Exception|Error)$/;

/** Some of theirs come without it. */
const javaOrCSharp =
  /^(?:Null(?:Reference|Pointer)|Argument(?:Null|OutOfRange)?|(?:Array|String)?IndexOutOf(?:Range|Bounds)|ClassNotFound|ClassCast|NumberFormat|InvalidOperation|InvalidCast|InputMismatch|Illegal(?:Argument|State)|Missing(?:Reference|Component)|FileNotFound|Runtime)Exception$/;

/** What Node, React, bundlers and clients of HTTP say in a plain Error. */
const plain =
  /^(?:Cannot find (?:module|package)|Can't resolve|Request failed with status code|Network Error|(?:connect|read|write|listen|bind|spawn|getaddrinfo|queryA\w*) E[A-Z]|E[A-Z]{3,}: |socket hang up|aborted$|write EPIPE|Minified React|Invalid hook call|Objects are not valid as a React|Element type is invalid|Hydration failed|Text content does not match|Rendered (?:more|fewer) hooks|Too many re-renders|Could not find a declaration|Unknown system error|Route\.\w+\(\) requires|Cannot set headers after|The module '|secretOrPrivateKey|Client network socket|unable to verify the first certificate|self[- ]signed certificate|certificate has expired)/;

function isOfNode(message: string): boolean {
  return plain.test(message) || javascript.test(message) || readNamedCode(message) !== undefined;
}

/** Class and message, with nothing around them that tells → whose they are, or undefined where both could say so. */
export function guessRuntime(className: string, message: string): Runtime | undefined {
  const inPython = findPythonClass(className);
  const inJavaScript = findJavaScriptClass(className);
  if (shared.has(className)) {
    const saysPython = python.test(message);
    const saysJavaScript = javascript.test(message) || findMdn(message) !== undefined;
    if (saysPython || saysJavaScript) return saysPython ? 'python' : 'js';
    if (javascriptByDefault.has(className)) return 'js';
    return pythonByDefault.has(className) ? 'python' : undefined;
  }
  if (inPython?.builtin === true) return 'python';
  // Any tool begins its complaints with "Error: ".
  if (className === 'Error') return isOfNode(message) ? 'js' : undefined;
  if (inJavaScript !== undefined && (inPython === undefined || !className.includes('.'))) return 'js';
  if (inPython !== undefined) return 'python';
  if (otherLanguages.test(className) || javaOrCSharp.test(className)) return undefined;
  if (/^[a-z_]\w*\./.test(className)) return 'python';
  return /Exception$|Warning$|Interrupt$|Exit$/.test(className) ? 'python' : undefined;
}
