import { describe, expect, it } from 'vitest';
import { readEdition } from '../../tests/content/edition.ts';
import { buildLookupData } from './lookup-data.ts';

describe('what the lookup knows of the content', () => {
  it('is a record per exception and per message, with titles and addresses of one language', () => {
    const { edition, exception, message } = readEdition('pt');
    const [first, second] = buildLookupData(edition).entries;
    expect(first).toMatchObject({
      name: exception.className,
      parent: exception.facts.parent,
      title: exception.prose.pt?.frontMatter.title,
      href: `/pt/python/${exception.className.toLowerCase()}/`,
    });
    expect(second).toMatchObject({
      name: message.className,
      id: message.id,
      title: message.prose.pt?.frontMatter.title,
    });
  });

  it('has the texts of every language: anyone may paste any', () => {
    const { edition, exception } = readEdition('pt');
    const [first] = buildLookupData(edition).entries;
    const texts = exception.facts.wordings.map(({ text }) => text);
    expect(first?.python?.map(({ text }) => text)).toEqual(texts.length === 0 ? undefined : texts);
  });

  it('is the same after a journey as JSON', () => {
    const data = buildLookupData(readEdition('pt').edition);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
