import { z } from 'zod';
import { families, systems } from './facts.ts';
import { exceptionSections, messageSections } from './sections.ts';

const text = z.string().trim().min(1);
const counted = z.strictObject({ one: text, other: text });

/** keys → a strict object with a text under each. */
function texts<const K extends string>(...keys: readonly K[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>);
}

/** strings.yaml: the interface in one language. Every key is there in every language; `{name}` is filled by the site. */
export const stringsSchema = z.strictObject({
  site: texts('tagline', 'description', 'skip', 'languages', 'about', 'all', 'license', 'proven', 'footer'),
  theme: texts('system', 'light', 'dark'),
  box: texts(
    'label',
    'placeholder',
    'names',
    'sections',
    'none',
    'failed',
    'privacy',
    'words',
    'noScript',
    'browse',
  ).extend({
    results: counted,
  }),
  home: texts('title', 'wrong', 'right', 'lede', 'tree', 'treeNote'),
  index: texts('title', 'description', 'lede', 'tree', 'alphabet'),
  families: texts(...families),
  systems: texts(...systems),
  languageNames: z.record(z.string(), text),
  sections: texts(...exceptionSections, ...messageSections),
  page: texts('crumbs', 'tree', 'onThisPage', 'facts', 'edit', 'previous', 'next', 'sources'),
  facts: texts('since', 'parent', 'children', 'attributes', 'codes', 'typescript', 'related', 'of'),
  messages: texts('label', 'wordings', 'own', 'source', 'systemIn', 'afterSetlocale', 'versions'),
  code: texts(
    'copy',
    'copied',
    'copyFailed',
    'callout',
    'output',
    'silent',
    'uncaught',
    'atLine',
    'exit',
    'refused',
    'wrong',
    'right',
    'languages',
    'raise',
  ),
  notFound: texts('title', 'lede', 'nearest', 'home'),
});

export type Strings = z.infer<typeof stringsSchema>;
