// npm run check [-- FOLDER…]: reads all of content/ and says what is wrong in it (or in those folders), several things at once.
import { formatProblems } from '../src/catalog/problem.ts';
import { checkContent } from './check/content.ts';
import { report } from './report.ts';

const folders = process.argv.slice(2).map((folder) => folder.replace(/\/*$/, '/'));
const { catalog, problems: all, files } = checkContent(process.env.CONTENT_ROOT ?? process.cwd());
const problems = all.filter(({ file }) => folders.length === 0 || folders.some((folder) => file.startsWith(folder)));
if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
const broken = new Set(problems.map(({ file }) => file)).size;
const drafts = catalog.exceptions.filter(({ facts }) => facts.status === 'draft').length;
console.log(`${files} content files, ${catalog.exceptions.length} exceptions, ${drafts} of them drafts`);
if (files === 0) console.error('nothing was checked: there is no content here');
report('content', { passed: Math.max(files - broken, 0), failed: broken, skipped: 0 });
process.exit(problems.length > 0 || files === 0 ? 1 : 0);
