import { build } from 'astro';
import { formatProblems } from '../../src/catalog/problem.ts';
import { checkContent } from '../check/content.ts';
import { writeCompressedFiles } from './compressed-files.ts';

/**
 * Checks the content, builds the site with astro.config.mjs and indexes it, saying how long each step took.
 * COMPRESS=no leaves out the compressed files, for hosts that compress by themselves.
 * → did it work? What is wrong is printed; a site that was there before stays when the content is not sound.
 */
export async function buildSite(): Promise<boolean> {
  process.env.NODE_ENV = 'production';
  // Whoever calls this: a build tells nobody anything.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const step = stopwatch();
  console.log('checking the content…');
  const { problems, files } = checkContent(process.env.CONTENT_ROOT ?? process.cwd());
  if (problems.length > 0 || files === 0) {
    console.error(
      `${formatProblems(problems)}\n\n${problems.length} problem(s) in ${files} content files: nothing was built`,
    );
    return false;
  }
  step(`${files} content files are sound`);
  console.log('building and indexing the site…');
  try {
    await build({ logLevel: process.env.VERBOSE === undefined ? 'warn' : 'info' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
  step('site built and indexed');
  if (process.env.COMPRESS !== 'no') {
    const count = await writeCompressedFiles(process.env.OUT_DIR ?? 'dist');
    step(`${count} files compressed`);
  }
  return true;
}

/** → a function that prints a text with the time since its last call. */
function stopwatch(): (text: string) => void {
  let last = performance.now();
  return (text) => {
    const now = performance.now();
    console.log(`${text}  (${((now - last) / 1000).toFixed(1)} s)`);
    last = now;
  };
}
