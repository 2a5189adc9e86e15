import type { Lang } from '../../src/i18n/languages.ts';
import { placeholder } from '../../src/schema/placeholder.ts';
import { proseSectionsOf, type EntryKind, type SectionId } from '../../src/schema/sections.ts';
import type { Strings } from '../../src/schema/strings.ts';

/** What the template is filled with. */
export interface DraftOptions {
  readonly kind: EntryKind;
  readonly className: string;
  /** The class right above, when an interpreter could say it; exceptions only. */
  readonly parent?: string | undefined;
  /** By language: its section headings. */
  readonly strings: Readonly<Partial<Record<Lang, Strings>>>;
}

/** The one template: what `npm run new` writes. → texts by file, within the entry's folder; everything open is `…`. */
export function buildDraft(options: DraftOptions): Map<string, string> {
  const { kind, strings } = options;
  const program = kind === 'exception' ? 'demos/provoke' : 'demos/raise';
  const files = new Map([
    ['facts.yaml', kind === 'exception' ? exceptionFacts(options) : messageFacts()],
    [`${program}.py`, `# ${placeholder}\n`],
    [`${program}.ts`, `// ${placeholder}\n`],
  ]);
  if (kind === 'message') {
    files.set('slips/fix.wrong.py', `# ${placeholder}\n`).set('slips/fix.right.py', `# ${placeholder}\n`);
  }
  for (const [lang, { sections }] of Object.entries(strings)) files.set(`${lang}.mdx`, buildProse(kind, sections));
  return files;
}

function exceptionFacts({ className, parent }: DraftOptions): string {
  const address = `https://docs.python.org/3/library/exceptions.html#${className}`;
  const source = className.includes('.')
    ? 'sources: {}'
    : `sources:\n  python-docs: { title: 'Python documentation: ${className}', url: '${address}' }`;
  return `status: draft
family: ${placeholder}
parent: ${parent ?? placeholder}
since: ${placeholder}
attributes: []
wordings:
  - { text: ${placeholder}, program: demos/provoke.py }
counterpart:
  wordings:
    - { runtime: node, text: ${placeholder}, program: demos/provoke.ts }
fault: []
related: []
lookalikes: []
raisedBy: []
${source}
`;
}

function messageFacts(): string {
  return `status: draft
message: ${placeholder}
wordings:
  - { text: ${placeholder}, program: demos/raise.py }
counterpart:
  wordings:
    - { runtime: node, text: ${placeholder}, program: demos/raise.ts }
fault: []
lookalikes: []
`;
}

function buildProse(kind: EntryKind, headings: Strings['sections']): string {
  const sections = proseSectionsOf(kind).map((id) => `\n## ${headings[id]}\n\n${bodyOf(id)}\n`);
  return `---
title: ${placeholder}
summary: ${placeholder}
description: ${placeholder}
keywords: [${placeholder}, ${placeholder}, ${placeholder}]
factsRevision: ''
---
${sections.join('')}`;
}

function bodyOf(id: SectionId): string {
  const heading = `### ${placeholder}\n\n`;
  if (id === 'examples') {
    return `${heading}${placeholder}\n\n<Example demo="provoke">\n\n1. ${placeholder}\n\n</Example>`;
  }
  const slip = (name: string): string => `<Slip name="${name}">\n\n${placeholder}\n\n</Slip>`;
  if (id === 'pitfalls') return `${heading}${slip(placeholder)}`;
  return id === 'fix' ? slip('fix') : placeholder;
}
