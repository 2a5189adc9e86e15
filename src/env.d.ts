/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** Where the content can be edited; from package.json, see astro.config.mjs. */
  readonly REPOSITORY: string;
}
