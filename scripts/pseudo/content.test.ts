import { expect, it } from 'vitest';
import { pseudoMdx, pseudoStrings } from './content.ts';
import { pseudoText } from './text.ts';

it('the interface is pseudo-translated, its keys and the command line are not', () => {
  expect(pseudoStrings("box:\n  label: Search\n  results: { one: '{n} result' }\ncli:\n  help: Usage\n")).toBe(
    `box:\n  label: ${pseudoText('Search')}\n  results: { one: '${pseudoText('{n} result')}' }\ncli:\n  help: Usage\n`,
  );
});

it('prose is pseudo-translated where it stands; code, links, components, hash and keywords are as they were', () => {
  const source = `---
title: One
keywords: [two]
factsRevision: 'abc'
figures: { reset: { title: Three } }
---

## Four

Five \`code\` and **six** [seven](python/KeyError).

<Example demo="name">

1. Eight

</Example>
`;
  const [one, three, four, five, and, six, seven, eight] = [
    'One',
    'Three',
    'Four',
    'Five',
    'and',
    'six',
    'seven',
    'Eight',
  ].map((text) => pseudoText(text));
  expect(pseudoMdx(source)).toBe(`---
title: ${one}
keywords: [ two ]
factsRevision: 'abc'
figures: { reset: { title: ${three} } }
---

## ${four}

${five} \`code\` ${and} **${six}** [${seven}](python/KeyError).

<Example demo="name">

1. ${eight}

</Example>
`);
});

it('a text of the front matter keeps to the length that every language has', () => {
  const summary = 'word '.repeat(27).trim();
  expect(/summary: (.*)/.exec(pseudoMdx(`---\nsummary: ${summary}\n---\n`))?.[1]).toHaveLength(140);
});
