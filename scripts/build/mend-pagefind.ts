/**
 * What Pagefind's scripts say, and what they are to say: with a part of its index missing or corrupt, Pagefind 1.5 searches the rest
 * and calls the query without results; and where it cannot start at all, it leaves a rejection that nobody hears.
 */
const mends: readonly (readonly [from: RegExp, to: string])[] = [
  [
    /catch\(e\)\{console\.error\(`Failed to load the index chunk \$\{url\}:\n\$\{e\?\.toString\(\)\}`\);\}/,
    // Whoever searches hears of it, and can say so.
    'catch(e){throw e;}',
  ],
  // It is kept as `initError`, and thrown to whoever searches.
  [/(?<=this\.init\(options2?\?\.language\))(?=;\})/, '.catch(()=>{})'],
];

/**
 * A file of Pagefind → the same, mended if it is one of its scripts.
 * @throws {Error} when a script is not what it was: a new version has to be looked at
 */
export function mendPagefind(name: string, content: Uint8Array): Uint8Array | string {
  if (!/^pagefind(-worker)?\.js$/.test(name)) return content;
  let script = new TextDecoder().decode(content);
  for (const [from, to] of mends) {
    if (script.split(from).length !== 2) throw new Error(`${name} is not as it was: ${from.source}`);
    script = script.replace(from, () => to);
  }
  return script;
}
