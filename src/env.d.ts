/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** Where the content can be edited; from package.json, see astro.config.mjs. */
  readonly REPOSITORY: string;
}

/** What scripts/build/playground.ts made: addresses and sizes of the runtimes, and the sandbox's document. */
declare module 'virtual:playground' {
  export const manifest: import('./playground/manifest.ts').Manifest;
}

/** swc's script, made by scripts/build/stripper.ts. */
declare module 'virtual:stripper' {
  export const connect: import('./playground/typescript/strip.ts').StripperGlue['connect'];
}
