import { close, createIndex } from 'pagefind';
import { expect, it } from 'vitest';
import { mendPagefind } from './mend-pagefind.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

it('both of Pagefind’s scripts are mended: a part of the index that is missing is heard of', async () => {
  const { index } = await createIndex();
  await index?.addHTMLFile({ url: '/', content: '<html lang="en"><body><p>refused</p></body></html>' });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await close();
  const scripts = files.filter(({ path }) => /^pagefind(-worker)?\.js$/.test(path));
  expect(scripts).toHaveLength(2);
  for (const { path, content } of scripts) {
    expect(String(mendPagefind(path, content))).not.toContain('Failed to load the index chunk');
  }
});

it('a script that is not what it was stops the build; other files are left alone', () => {
  expect(() => mendPagefind('pagefind.js', encode('export {}'))).toThrow('pagefind.js is not as it was');
  const entry = encode('{}');
  expect(mendPagefind('pagefind-entry.json', entry)).toBe(entry);
});
