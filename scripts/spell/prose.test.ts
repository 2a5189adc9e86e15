import { describe, expect, it } from 'vitest';
import { readMarkdown, readMdx, readYamlTexts } from './prose.ts';

const page = `---
title: 'One'
keywords: [two, "can't"]
factsRevision: 'abcdefg'
lookalikes:
  TimeoutError: 'three, not \`code\`'
figures:
  reset: { title: 'four', client: five }
---

## Six

Seven \`code\` [eight](python/KeyError), [nine](python/KeyError/some-id),
*ten* and **eleven**.

<Example demo="name">

1. Twelve &amp; more.

</Example>
`;

describe('the prose of an .mdx file', () => {
  const pieces = readMdx(page);
  const said = pieces.map(({ text }) => text).join(' ');

  it('is the texts of the front matter and of the body, with their lines', () => {
    const lineOf = (word: string): number | undefined => pieces.find(({ text }) => text.includes(word))?.line;
    expect(['One', 'two', 'three', 'four', 'five', 'Six', 'eight', 'ten', 'Twelve'].map(lineOf)).toEqual([
      2, 3, 6, 8, 8, 11, 13, 14, 18,
    ]);
  });

  it('has no code, no key, no hash, no address and no name of a component', () => {
    expect(said).not.toMatch(/code|lookalikes|TimeoutError|abcdefg|client|KeyError|Example|name|amp/);
  });

  it('may be English in the title, the keywords, in italics and in the name of a message', () => {
    expect(pieces.filter(({ mixed }) => mixed).map(({ text }) => text)).toEqual([
      'One',
      'two',
      "can't",
      'four',
      'nine',
      'ten',
    ]);
  });
});

describe('the texts of a YAML file', () => {
  it('have the lines on which they stand, in blocks too, and no placeholders', () => {
    const pieces = readYamlTexts("a: 'open {file}'\nb:\n  help: |\n    usage\n\n    more\nc: { d: last }\n");
    expect(pieces.map(({ line, text }) => [line, text])).toEqual([
      [1, 'open  '],
      [4, 'usage\n\nmore\n'],
      [7, 'last'],
    ]);
  });
});

it('the prose of a Markdown file has no code, in line or in blocks', () => {
  const pieces = readMarkdown('# Title\n\nText `code`.\n\n```sh\nnpm tset\n```\n\n| a |\n| - |\n| cell |\n');
  expect(pieces.map(({ text }) => text.trim()).filter(Boolean)).toEqual(['Title', 'Text', '.', 'a', 'cell']);
});
