import type { TestProject } from 'vitest/node';
import { pseudoSite } from '../../scripts/pseudo/place.ts';
import { serveSite } from '../../scripts/serve/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site whose English is pseudo-translated. */
    pseudo: string;
  }
}

/** Serves the site of `npm run pseudo`. Vitest wants a default export here. */
// eslint-disable-next-line no-restricted-syntax
export default async function setup(project: TestProject): Promise<() => void> {
  const { url, server } = await serveSite(pseudoSite);
  project.provide('pseudo', url);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
