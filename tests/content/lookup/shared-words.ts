import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const schema = z.array(
  z.strictObject({
    /** Class and message, as printed. */
    text: z.string().min(1),
    /** Why no one can tell from the text which entry it is. */
    reason: z.string().min(1),
    /** The entry whose words they are, to which they lead; else they lead to the class and no message. */
    wordsOf: z.string().optional(),
    /** The other entries whose programs print it. */
    printedBy: z.array(z.string()).min(1),
  }),
);

/** What programs print that is not of their own entry alone. */
export type SharedWords = z.infer<typeof schema>[number];

/**
 * The list of shared-words.yaml.
 * @throws {Error} when it is not of its form
 */
export function readSharedWords(): SharedWords[] {
  return schema.parse(parse(readFileSync(join(import.meta.dirname, 'shared-words.yaml'), 'utf8')));
}
