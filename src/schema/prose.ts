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
  /** The words of each figure: `title` says what it shows; the other keys are the labels of the facts. */
  figures: z.record(z.string(), z.record(z.string(), z.string().trim().min(1))).default({}),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
