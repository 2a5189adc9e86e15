/** Where the pseudo-translated content is written, and where its site is built: never dist/. */
export const pseudoRoot = '.cache/pseudo';
export const pseudoSite = '.cache/pseudo/site';
