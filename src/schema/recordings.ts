import { z } from 'zod';

/** What one program printed on one runtime. Written by `npm run record` alone. */
const recordingSchema = z.strictObject({
  /** Of the program's text; a recording is stale when it differs. */
  programHash: z.string(),
  /** pyodide: CPython in the browser, recorded on Node; the reference of every Python program that runs there. */
  runtime: z.enum(['node', 'cpython', 'pyodide']),
  /** Node: the major version. Python: the minor version, e.g. 3.13. */
  version: z.string(),
  /** Other versions of that language's runtime that printed the same: of CPython, after Pyodide too. */
  sameOn: z.array(z.string()).default([]),
  stdout: z.string(),
  exitCode: z.number().int(),
  /** The uncaught error: a `Class: message` for each leaf, and the line of the program's own frame. */
  error: z.strictObject({ messages: z.array(z.string()).min(1), line: z.number().int().nullable() }).optional(),
});

/** recordings.json: program (e.g. demos/retry.py) → its recordings, the reference first. */
export const recordingsSchema = z.record(z.string(), z.array(recordingSchema).min(1));

export type Recording = z.infer<typeof recordingSchema>;
export type Recordings = z.infer<typeof recordingsSchema>;
