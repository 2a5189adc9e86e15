// npm run spell: looks up every word of the prose, of the interface and of our documents.
//   --tidy   sorts the word lists and takes out what no text needs any more
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { languages, type Lang } from '../src/i18n/languages.ts';
import { report } from './report.ts';
import { ownWords } from './spell/own-words.ts';
import { findUnknownWords, suggestWords } from './spell/speller.ts';
import { listProse, readProse } from './spell/texts.ts';
import { findInList, formatWords, parseWords } from './spell/word-list.ts';

const root = process.env.CONTENT_ROOT ?? process.cwd();
const isTidying = process.argv.includes('--tidy');
/** Words of one language, and those of all languages: names of technical things. */
const shared = readList('content/languages/words.txt');
const own = new Map(languages.map(({ code }) => [code, readList(`content/languages/${code}/words.txt`)]));
const lists = [shared, ...own.values()];
const files = listProse(process.cwd(), root);
let failed = 0;
for (const { file, lang } of files) {
  const printed = ownWords(file);
  const wrong = (await findUnknownWords(readProse(file), lang)).filter(
    ({ word }) => !printed.has(word.toLowerCase()) && !isListed(word, lang),
  );
  for (const { word, line } of wrong) {
    const suggestions = await suggestWords(word, lang);
    console.error(`${relative('', file)}:${line}  ${word}  (${suggestions.join(', ') || 'nothing like it is known'})`);
  }
  if (wrong.length > 0) failed += 1;
}
if (failed > 0) {
  console.error(
    '\nfix: write the word as it is spelled. If it is right: code goes into `code`; a name or a term of the trade into' +
      ' content/languages/words.txt; a word of one language into content/languages/LANG/words.txt',
  );
}
for (const { file, text, words, used } of lists) {
  const tidy = formatWords([...words].filter((word) => used.has(word)));
  if (text === tidy) continue;
  if (isTidying) {
    writeFileSync(join(root, file), tidy);
    continue;
  }
  failed += 1;
  const unused = [...words].filter((word) => !used.has(word));
  console.error(
    `${file}: ${unused.length > 0 ? `no text needs ${unused.join(', ')}` : 'not in order'}\n  fix: npm run spell -- --tidy`,
  );
}
console.log(`${files.length} texts, ${lists.map(({ file, words }) => `${words.size} words in ${file}`).join(', ')}`);
report('spelling', { passed: files.length + lists.length - failed, failed, skipped: 0 });
process.exit(failed > 0 || files.length === 0 ? 1 : 0);

function readList(file: string) {
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { file, text, words: new Set(parseWords(text)), used: new Set<string>() };
}

/** Is the word in the list of its language or in the shared one? Remembers that the list needs it. */
function isListed(word: string, lang: Lang): boolean {
  for (const list of [shared, own.get(lang)]) {
    const entry = list === undefined ? undefined : findInList(word, list.words);
    if (entry === undefined) continue;
    list?.used.add(entry);
    return true;
  }
  return false;
}
