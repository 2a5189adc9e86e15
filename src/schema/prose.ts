import { z } from 'zod';
import { placeholder } from './placeholder.ts';

const phrase = (max: number) => z.string().trim().min(1).max(max, `at most ${max} characters: say it shorter`);

/** Front matter of an .mdx file of an exception or a message. */
export const frontMatterSchema = z.strictObject({
  title: phrase(60),
  summary: phrase(140),
  description: phrase(160),
  keywords: z.array(z.string().trim().min(2).or(z.literal(placeholder))).min(3),
  factsRevision: z.string(),
  /** Look-alike of the facts → how to tell it from this one: plain text and `code`. */
  lookalikes: z.record(z.string(), phrase(120)).default({}),
  /** Group of the facts → its heading: what the reader was doing. */
  groups: z.record(z.string(), phrase(60)).default({}),
  /** The words of each figure: `title` says what it shows; the other keys are the labels of the facts. */
  figures: z.record(z.string(), z.record(z.string(), z.string().trim().min(1))).default({}),
});

/** Front matter of a free page (content/pages). */
export const pageFrontMatterSchema = z.strictObject({ title: phrase(60), description: phrase(160) });

export type FrontMatter = z.infer<typeof frontMatterSchema>;
