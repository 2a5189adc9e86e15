import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/**
 * Free pages (about…): ordinary MDX, rendered by Astro. Exceptions and messages are records, not documents: `catalog`
 * reads and checks them, and their pages are built from data.
 */
const pages = defineCollection({
  loader: glob({
    base: `${process.env.CONTENT_ROOT ?? '.'}/content/pages`,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ title: z.string(), description: z.string().max(160) }),
});

export const collections = { pages };
