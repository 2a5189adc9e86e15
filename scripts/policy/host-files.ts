// What hosts read beside the site: _headers (Netlify, Cloudflare Pages) and _server/ (what deploy/nginx.conf and deploy/Caddyfile include).
import {
  caching,
  documentHeaders,
  fileHeaders,
  governedEndings,
  hashedFolders,
  transportSecurity,
  type Header,
} from './policy.ts';

/** A built site, as its hosts have to know it. */
export interface Site {
  /** The sub-path, with a slash at both ends. */
  readonly base: string;
  readonly policy: string;
  /** Languages with a 404 page of their own. */
  readonly languages: readonly string[];
  /** Addresses of pages, each with a slash at both ends. */
  readonly pages: readonly string[];
}

/** → the texts by their paths in the site. */
export function writeHostFiles(site: Site): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', headersFile(site)],
    ['_server/nginx-headers.conf', nginxHeaders(site)],
    ['_server/nginx-maps.conf', nginxMaps(site)],
    ['_server/caddy-headers', caddyHeaders(site)],
    ['_server/caddy-not-found', caddyNotFound(site)],
  ]);
}

/** Both hosts serve over HTTPS/2 alone, where a header that was sent before costs a byte, and say of pages that they are to be asked for again. */
function headersFile({ base, policy }: Site): string {
  const rule = (path: string, own: readonly Header[]): string =>
    [path, ...own.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule(`${base}*`, [...documentHeaders(policy), ...fileHeaders, transportSecurity]),
    ...hashedFolders.map((folder) => rule(`${base}${folder}/*`, [['Cache-Control', caching.hashed]])),
  ].join('\n')}\n`;
}

const generated =
  '# Written by the build (scripts/policy/). It belongs to the pages beside it: reload the server with them.';

/** What nginx calls the value of a header, which is empty, and then not sent, where it says nothing. */
const nginxVariable = (name: string): string => `$errata_${name.toLowerCase().replaceAll('-', '_')}`;

function nginxHeaders({ policy }: Site): string {
  return `${[
    generated,
    ...documentHeaders(policy).map(([name]) => `add_header ${name} ${nginxVariable(name)} always;`),
    ...fileHeaders.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    `add_header ${transportSecurity[0]} $errata_transport always;`,
    'add_header Cache-Control $errata_cache always;',
  ].join('\n')}\n`;
}

function nginxMaps({ base, policy, languages, pages }: Site): string {
  const map = (from: string, to: string, entries: readonly string[]): string =>
    `map ${from} ${to} {\n${entries.map((entry) => `  ${entry}\n`).join('')}}`;
  return `${[
    generated,
    ...documentHeaders(policy).map(([name, value]) =>
      map('$uri', nginxVariable(name), [
        'default "";',
        `"~(${governedEndings.map(escaped).join('|')})$" ${quoted(value)};`,
      ]),
    ),
    map('$https', '$errata_transport', ['default "";', `on ${quoted(transportSecurity[1])};`]),
    map('$uri', '$errata_cache', [
      `default ${quoted(caching.other)};`,
      `"~^${escaped(base)}(${hashedFolders.join('|')})/" ${quoted(caching.hashed)};`,
    ]),
    '# A 404 page in the language of the address, however that is written.',
    map('$uri', '$errata_not_found', [
      `default ${base}404.html;`,
      ...languages.map((lang) => `"~*^${escaped(base)}${lang}/" ${base}${lang}/404.html;`),
    ]),
    '# What stands here is found in capitals too: nginx compares without regard to them.',
    map('$uri', '$errata_stem', ['default $uri;', '"~^(?<errata_path>.+?)/+$" $errata_path;']),
    map('$errata_stem', '$errata_page', [
      'default "";',
      ...pages.filter((page) => page !== '/').map((page) => `${quoted(page.slice(0, -1))} ${quoted(page)};`),
    ]),
  ].join('\n')}\n`;
}

function caddyHeaders({ base, policy }: Site): string {
  const hashed = hashedFolders.map((folder) => `${base}${folder}/*`).join(' ');
  return `${[
    generated,
    `@hashed path ${hashed}`,
    `@unhashed not path ${hashed}`,
    `header @hashed Cache-Control ${quoted(caching.hashed)}`,
    `header @unhashed Cache-Control ${quoted(caching.other)}`,
    '@encrypted protocol https',
    `header @encrypted ${transportSecurity[0]} ${quoted(transportSecurity[1])}`,
    `@governed path ${governedEndings.map((ending) => `*${ending}`).join(' ')}`,
    caddyBlock('header @governed', documentHeaders(policy)),
    caddyBlock('header', fileHeaders),
  ].join('\n')}\n`;
}

/** Caddy compares paths without regard to capitals. */
function caddyNotFound({ base, policy, languages }: Site): string {
  const below = (lang: string): string => `${base}${lang}/*`;
  return `${[
    generated,
    ...languages.flatMap((lang) => [`@${lang} path ${below(lang)}`, `rewrite @${lang} ${base}${lang}/404.html`]),
    `@other not path ${[...languages.map(below), '*/404.html'].join(' ')}`,
    `rewrite @other ${base}404.html`,
    caddyBlock('header', [...documentHeaders(policy), ['Cache-Control', caching.other]]),
  ].join('\n')}\n`;
}

function caddyBlock(directive: string, headers: readonly Header[]): string {
  return [`${directive} {`, ...headers.map(([name, value]) => `\t${name} ${quoted(value)}`), '}'].join('\n');
}

/** A text in double quotes, for nginx and Caddy. @throws {Error} when it would end them */
function quoted(text: string): string {
  if (/["\\${}\n]/.test(text)) throw new Error(`not to be put into a server's configuration: ${text}`);
  return `"${text}"`;
}

function escaped(path: string): string {
  return path.replace(/[.+*?()[\]^|\\]/g, '\\$&');
}
