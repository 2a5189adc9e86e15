import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site at the root of its host, e.g. http://localhost:41234/ */
    site: string;
    /** The same content built with BASE=/docs, e.g. http://localhost:41235/docs/ */
    docs: string;
  }
}

/** Serves both builds for all tests. Vitest wants a default export here. */
// eslint-disable-next-line no-restricted-syntax
export default async function setup(project: TestProject): Promise<() => void> {
  const site = await serveSite('dist');
  const docs = await serveSite('.cache/docs', { base: '/docs/' });
  project.provide('site', site.url);
  project.provide('docs', docs.url);
  return () => {
    for (const { server } of [site, docs]) {
      server.closeAllConnections();
      server.close();
    }
  };
}
