import { parseArgs } from 'node:util';
import type { Strings } from '../schema/strings.ts';

/** What the reader asked for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'explain'; readonly file: string | undefined; readonly format: Format }
  | { readonly kind: 'search'; readonly query: string; readonly format: Format }
  | { readonly kind: 'show'; readonly name: string; readonly format: Format; readonly all: boolean };

export type Format = 'text' | 'json' | 'jsonl';

/** What is wrong with the arguments: a text of the interface and what it is filled with. */
export interface Mistake {
  readonly text: keyof Strings['cli'];
  readonly values: Readonly<Record<string, string>>;
}

export interface Arguments {
  readonly command: Command | Mistake;
  /** As it was typed. */
  readonly lang: string | undefined;
  readonly noColor: boolean;
}

const options = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  all: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Options that not every command has. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  explain: ['json', 'jsonl'],
  search: ['json', 'jsonl'],
  show: ['json', 'all'],
};

/** What stands after `errata` → what is asked for, or what is wrong with it. Pure. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const unknown = given.find(({ name }) => !Object.hasOwn(options, name));
  const empty = given.find(({ name, value }) => name === 'lang' && value === undefined);
  const [name = '', ...rest] = positionals;
  const valued = given.find((option) => option.name !== 'lang' && option.value !== undefined);
  const own = Object.hasOwn(optionsOf, name) ? optionsOf[name] : undefined;
  const misplaced = given.find(
    (option) => ['json', 'jsonl', 'all'].includes(option.name) && own?.includes(option.name) === false,
  );
  const command = (): Command | Mistake => {
    if (unknown !== undefined) return mistake('unknownOption', { name: unknown.rawName });
    if (empty !== undefined) return mistake('missingValue', { name: empty.rawName });
    if (valued !== undefined) return mistake('unknownOption', { name: `${valued.rawName}=${valued.value ?? ''}` });
    if (values.help === true) return { kind: 'help' };
    if (values.version === true) return { kind: 'version' };
    if (values.json === true && values.jsonl === true && misplaced === undefined) return mistake('twoFormats');
    if (misplaced !== undefined) return mistake('wrongOption', { name: misplaced.rawName, command: name });
    return commandOf(
      name,
      rest,
      values.jsonl === true ? 'jsonl' : values.json === true ? 'json' : 'text',
      values.all === true,
    );
  };
  return {
    command: command(),
    lang: typeof values.lang === 'string' ? values.lang : undefined,
    noColor: values['no-color'] === true,
  };
}

function commandOf(name: string, rest: readonly string[], format: Format, all: boolean): Command | Mistake {
  const [first] = rest;
  switch (name) {
    case 'explain':
      if (rest.length > 1) return mistake('tooMany', { command: name });
      return { kind: 'explain', file: first === '-' ? undefined : first, format };
    case 'search':
      if (format === 'jsonl' && rest.length > 0) return mistake('wordsInLines');
      if (format !== 'jsonl' && rest.length === 0) return mistake('missingWords');
      return { kind: 'search', query: rest.join(' '), format };
    case 'show':
      if (first === undefined) return mistake('missingName');
      if (rest.length > 1) return mistake('tooMany', { command: name });
      return { kind: 'show', name: first, format, all };
    default:
      return mistake('unknownCommand', { name });
  }
}

function mistake(text: Mistake['text'], values: Mistake['values'] = {}): Mistake {
  return { text, values };
}
