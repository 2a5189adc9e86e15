import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { readMarkdown, readMdx, readYamlTexts, type Piece } from './prose.ts';

/** A file with prose in one language. */
export interface ProseFile {
  /** Below the root. */
  readonly file: string;
  readonly lang: Lang;
}

/** Documents for people who work on the site. Style guides are left out: they list what not to write, in two languages. */
const documents = ['*.md', 'docs/*.md', 'content/README.md'];

/** Every file that people read: pages and interface in each language below `contentRoot`, documents in English below `root`. */
export function listProse(root: string, contentRoot: string): ProseFile[] {
  const pages = languages.flatMap(({ code }) =>
    globSync([`content/{errors,pages}/**/${code}.mdx`, `content/languages/${code}/strings.yaml`], {
      cwd: contentRoot,
    }).map((file) => ({ file: join(contentRoot, file), lang: code })),
  );
  const own = globSync(documents, { cwd: root }).map((file) => ({ file: join(root, file), lang: 'en' as const }));
  return [...pages, ...own].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A file with prose → its texts. */
export function readProse(file: string): Piece[] {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.yaml')) return readYamlTexts(source);
  return file.endsWith('.mdx') ? readMdx(source) : readMarkdown(source);
}
