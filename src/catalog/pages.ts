import { join } from 'node:path';
import { languages } from '../i18n/languages.ts';
import { pageFrontMatterSchema } from '../schema/prose.ts';
import { findStrangers, listFiles, listFolders } from './folders.ts';
import { lineOf, parseDocument } from './mdx.ts';
import type { Problem } from './problem.ts';
import { readText, type Reading } from './read-entry.ts';

const folder = 'content/pages';
const fileNames = languages.map(({ code }) => `${code}.mdx`);

/** Free pages (content/pages/NAME/LANG.mdx), which Astro renders: adds what is wrong in them to the problems. */
export function checkPages(reading: Reading): void {
  const { root, problems } = reading;
  problems.push(...findStrangers(root, folder, (found) => found.isDirectory(), 'a folder for each page'));
  for (const name of listFolders(join(root, folder))) {
    const page = `${folder}/${name}`;
    const isKnown = (found: { name: string }): boolean => fileNames.includes(found.name);
    problems.push(...findStrangers(root, page, isKnown, fileNames.join(', ')));
    const present = listFiles(join(root, page));
    for (const { code, name: language } of languages) {
      const file = `${page}/${code}.mdx`;
      if (!present.includes(`${code}.mdx`))
        problems.push({
          file,
          line: 1,
          rule: 'language-missing',
          message: `the page is not there in ${language}`,
          fix: `write ${code}.mdx`,
        });
      else problems.push(...checkPage(readText(reading, file) ?? '', file));
    }
  }
}

/** A free page → what is wrong in it. It is prose: whatever MDX would run while the site is built is refused. */
export function checkPage(text: string, file: string): Problem[] {
  const { nodes, problems } = parseDocument(text, file, pageFrontMatterSchema);
  return [...problems, ...nodes.flatMap((node) => findCode(node, file))];
}

function findCode(node: object, file: string): Problem[] {
  const { type = '', children = [] } = node as { type?: string; children?: object[] };
  const own: Problem[] = type.startsWith('mdx')
    ? [
        {
          file,
          line: lineOf(node),
          rule: 'page-code',
          message: 'a free page is prose: no import or export, no {…}, no <tag>',
          fix: 'write it in Markdown; { and < as `code`',
        },
      ]
    : [];
  return [...own, ...children.flatMap((child) => findCode(child, file))];
}
