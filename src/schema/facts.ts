import { z } from 'zod';
import { placeholder } from './placeholder.ts';

/** Groups of the home page; each has a name in every language's strings.yaml. */
export const families = [
  'types',
  'names',
  'values',
  'lookups',
  'syntax',
  'text',
  'numbers',
  'imports',
  'data',
  'network',
  'files',
  'processes',
  'system',
] as const;
export type Family = (typeof families)[number];

/** Whose fault an error can be: the reader's code, what was given to it, or the machine and network around it. */
export const faults = ['code', 'input', 'environment'] as const;
/** Is the same call worth another try? `now`: at once; `later`: after a wait, with a limit; `depends`: the page says on what. */
export const retries = ['never', 'now', 'later', 'depends'] as const;
export type Retry = (typeof retries)[number];

export const systems = ['linux', 'macos', 'windows'] as const;

const text = z.string().min(1);
/** What a class is called: KeyError, json.JSONDecodeError. */
export const classNamePattern = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
/** What a message, a source or a figure is called: lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const className = z.string().regex(classNamePattern, 'a class name, such as KeyError or json.JSONDecodeError');
const id = z.string().regex(idPattern, 'lower-case words joined by hyphens');
// As it is written: a parser of addresses takes "HTTPS://host", "https:host" and blanks around it for the same.
const address = z
  .string()
  .regex(/^https:\/\//, 'an address that begins with https://')
  .pipe(z.url());
const entryRef = z
  .string()
  .regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, 'a class, or ClassName/message-id');
const version = z.string().regex(/^\d+\.\d+$/, "a quoted version, such as '3.10'");
const versionRange = z.string().regex(/^\d+\.\d+(\+|-\d+\.\d+)?$/, "quoted: '3.11', '3.11+' or '3.8-3.10'");
const programFile = z
  .string()
  .regex(/^(demos|slips)\/[a-z0-9-]+(\.wrong|\.right)?\.(py|ts)$/, 'demos/NAME.py or slips/NAME.wrong.ts');
const template = text.refine(
  (value) => value === placeholder || /\p{L}{2}/u.test(value.replace(/\{\w+\}/g, '')),
  'a template needs literal words',
);

/** A shape → the same, or the placeholder, which the checks refuse where it is published. */
function orPlaceholder<S extends z.ZodType>(schema: S) {
  return z.union([schema, z.literal(placeholder)]);
}

/** One text in which a system or a version words this error, and the proof that it does. `tsc`: the compiler prints it. */
const wordingSchema = z
  .strictObject({
    system: z.enum(systems).optional(),
    language: z.string().optional(),
    afterSetlocale: z.boolean().optional(),
    runtime: z.enum(['python', 'node', 'chromium', 'firefox', 'safari', 'tsc']).optional(),
    class: className.optional(),
    versions: versionRange.optional(),
    text: template,
    program: programFile.optional(),
    source: id.optional(),
  })
  .refine(
    (w) => w.program !== undefined || w.source !== undefined,
    'a wording needs a program that raises it, or a source',
  );

/** A call of the language or of a library, and what it raises: proven by a program that calls it, or by a source. */
const raisedBySchema = z
  .strictObject({ call: text, text: template, program: programFile.optional(), source: id.optional() })
  .refine(({ program, source }) => program !== undefined || source !== undefined, 'needs a program or a source');

/** What JavaScript goes on with where Python raises: a value that the program prints. */
const goesOnSchema = z.strictObject({ value: text, program: programFile });

const tone = z.enum(['wrong', 'right']);
const word = { label: id.optional(), code: text.optional(), tone: tone.optional() };
const labelled = (value: { label?: string | undefined; code?: string | undefined }): boolean =>
  (value.label === undefined) !== (value.code === undefined);
const oneOf = 'either label (worded in each language) or code (the same in all)';

const stepSchema = z.union([
  z.strictObject({ from: id, to: id, lost: z.boolean().optional(), ...word }).refine(labelled, oneOf),
  z.strictObject({ at: id, ...word }).refine(labelled, oneOf),
]);

/** Pictures drawn from data; their words are in the prose's front matter. */
export const figureSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('sequence'),
      actors: z.array(id).min(2).max(3),
      steps: z.array(stepSchema).min(1),
    })
    .superRefine(({ actors, steps }, context) => {
      steps.forEach((step, index) => {
        const stranger = ('at' in step ? [step.at] : [step.from, step.to]).find((name) => !actors.includes(name));
        if (stranger === undefined) return;
        context.addIssue({ code: 'custom', path: ['steps', index], message: `"${stranger}" is none of the actors` });
      });
    }),
  z.strictObject({
    kind: z.literal('phases'),
    columns: z
      .array(
        z.strictObject({
          label: id,
          items: z.array(z.strictObject(word).refine(labelled, oneOf)).min(1),
        }),
      )
      .min(2)
      .max(4),
  }),
]);

const common = {
  status: z.enum(['published', 'draft']),
  codes: z
    .array(
      z.strictObject({
        name: z.string().regex(/^E[A-Z0-9]+$/, 'an errno name, such as ECONNRESET'),
        errno: z.partialRecord(z.enum(systems), z.number().int()),
        sources: z.array(id).min(1),
      }),
    )
    .default([]),
  wordings: z.array(wordingSchema).default([]),
  counterpart: z
    .strictObject({ code: text.optional(), wordings: z.array(wordingSchema), goesOn: goesOnSchema.optional() })
    .default({ wordings: [] }),
  related: z.array(className).default([]),
  fault: z.array(z.enum(faults)).default([]),
  retry: z.enum(retries).optional(),
  lookalikes: z.array(entryRef).default([]),
  raisedBy: z.array(raisedBySchema).default([]),
  programs: z
    .record(
      programFile,
      z.strictObject({
        requires: version.optional(),
        runsOn: z
          .array(z.enum(['node', 'cpython', 'browser']))
          .min(1)
          .optional(),
        tsc: z.array(z.number().int()).optional(),
      }),
    )
    .default({}),
  figures: z.record(id, figureSchema).default({}),
  sources: z.record(id, z.strictObject({ title: text, url: address })).default({}),
};

/** facts.yaml of an exception: what is true in every language. */
export const exceptionFactsSchema = z.strictObject({
  ...common,
  family: orPlaceholder(z.enum(families)),
  parent: orPlaceholder(className),
  since: orPlaceholder(version).optional(),
  attributes: z.array(z.string().regex(/^\w+$/)).default([]),
  /** What the reader was doing, in the order of the page: its messages stand under these. Worded in each language. */
  groups: z.array(id).min(1).optional(),
});

/** facts.yaml of a message of an exception. */
export const messageFactsSchema = z.strictObject({ ...common, message: template, group: id.optional() });

/** planned.yaml: classes that pages may name before they have a page. The root has no parent. */
export const plannedSchema = z.record(className, z.strictObject({ parent: className.optional() }));

export type Wording = z.infer<typeof wordingSchema>;
export type RaisedBy = z.infer<typeof raisedBySchema>;
export type Figure = z.infer<typeof figureSchema>;
export type ExceptionFacts = z.infer<typeof exceptionFactsSchema>;
export type MessageFacts = z.infer<typeof messageFactsSchema>;
export type Planned = z.infer<typeof plannedSchema>;
