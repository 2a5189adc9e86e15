// THE content security policy, and the headers beside it: pages, hosts and tests take them from here.
import { createHash } from 'node:crypto';

/** What a policy has to allow because the site uses it. */
export interface Used {
  /** Inline scripts that run, as texts. */
  readonly scripts: readonly string[];
  /** Inline style sheets, as texts. */
  readonly styles: readonly string[];
}

/** One response header. */
export type Header = readonly [name: string, value: string];

/**
 * What the site uses → its policy, the same for every page, and short: every page carries it.
 * @param frameHash `'sha256-…'` of the sandbox's script, since a srcdoc frame is under its page's policy too (src/playground/host.ts)
 */
export function writePolicy({ scripts, styles }: Used, frameHash: string): string {
  const hashes = (texts: readonly string[]): string[] => [...new Set(texts)].sort().map(hashOf);
  return [
    "default-src 'none'",
    // Workers are under script-src where worker-src is not given: 'self' for Pagefind's (and a service worker), blob: for programs,
    // which blob: workers and modules of the sandbox inherit. 'wasm-unsafe-eval' compiles WebAssembly and nothing else.
    ['script-src', "'self'", ...hashes(scripts), frameHash, 'blob:', "'wasm-unsafe-eval'"].join(' '),
    // No 'unsafe-inline', no style-src-attr: style attributes are forbidden by this. Styles that come with a script are constructed.
    ['style-src', ...hashes(styles)].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    // Pages link theirs once a language is saved: no tag of the built page tells.
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** A text → how a policy names it. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The `<meta>` that carries a policy, for hosts that send no headers. */
export function policyMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** A policy → the headers of documents and of scripts of workers, which are under their own. What a `<meta>` cannot say is added. */
export function documentHeaders(policy: string): readonly Header[] {
  return [
    ['Content-Security-Policy', `${policy};frame-ancestors 'none'`],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', deniedFeatures.map((name) => `${name}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
}

/** The headers of every file. */
export const fileHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** How addresses end that have `documentHeaders`; on anything else those are bytes for nothing, some 700 each time. */
export const governedEndings = ['/', '.html', 'worker.js', 'sw.js'];

/** For HTTPS only; browsers ignore it elsewhere, and it is not to be sent there (RFC 6797, 7.2). */
export const transportSecurity: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** Features that no page uses; all of them are known to Chromium 156, which complains of names that it does not know. */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Folders whose names say what is in their files: those never change, and can be kept for ever. */
export const hashedFolders = ['_astro', 'play', 'programs', 'pagefind/fragment', 'pagefind/index'];

/** How long what is in `hashedFolders` may be kept, and everything else. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;
