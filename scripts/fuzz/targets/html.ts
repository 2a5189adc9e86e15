import { hold } from '../target.ts';

/** What prose and facts can become. Anything else in their HTML came in as text and was not escaped. */
const tags = new Set(
  'a b blockquote br code del em hr i ins li mark ol p section small span strong sup table tbody td th thead tr ul var wbr input'.split(
    ' ',
  ),
);
const attributes = new Set(
  'class href id translate lang title start align type checked disabled style role tabindex aria-label'.split(' '),
);
const address = /^(?:#|\/(?![/\\])|https:\/\/)/;

/** @throws {Broken} when a piece of a page's HTML holds anything that runs, loads or leads elsewhere */
export function checkHtml(html: string): void {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    const [, name = '', rest = ''] = /^<\/?([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"<]*")?)*)\s*\/?>$/.exec(tag) ?? [];
    hold(tags.has(name), `the HTML holds ${tag.slice(0, 80)}`);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      hold(attributes.has(attribute), `the HTML holds the attribute ${attribute}`);
      hold(attribute !== 'href' || address.test(value), `the HTML leads to ${value.slice(0, 80)}`);
      hold(attribute !== 'style' || /^text-align: ?\w+;?$/.test(value), `the HTML has the style ${value.slice(0, 80)}`);
    }
  }
}

const fields = new Set(['html', 'note', 'meaning', 'typescript', 'cause', 'wrong', 'right']);

/** Everything in a page's model that is HTML. @throws {Broken} as above */
export function checkModel(model: unknown, key = ''): void {
  if (typeof model === 'string') {
    if (fields.has(key)) checkHtml(model);
  } else if (Array.isArray(model)) {
    for (const part of model as unknown[]) checkModel(part, key === 'callouts' ? 'html' : key);
  } else if (typeof model === 'object' && model !== null) {
    for (const [name, part] of Object.entries(model)) checkModel(part, name);
  }
}
