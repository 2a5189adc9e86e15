import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compress } from '../build/brotli.ts';
import type { Counts } from '../report.ts';
import { format } from './budgets.ts';

/** A promise about what is loaded after Run: files, and the brotli bytes that all of them may have. */
interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly parts: readonly RegExp[];
}

const budgets: readonly Budget[] = [
  { name: 'Node runtime', limit: 60_000, parts: [/^play\/node-runtime\.\w+\.js$/] },
  { name: 'Node runtime with fs', limit: 110_000, parts: [/^play\/node-runtime-fs\.\w+\.js$/] },
  { name: 'stripper', limit: 680_000, parts: [/^play\/swc\.\w+\.wasm$/, /^_astro\/prepare-edited\.[\w-]+\.js$/] },
  {
    name: 'Pyodide',
    limit: 5_000_000,
    parts: [/^play\/python-runtime\.\w+\.js$/, /^play\/py\w+[.-][^/]*\.(mjs|wasm|zip|json)$/],
  },
];

/** What the playground of a built site weighs: each budget, its brotli bytes (0 when a part is missing), and its limit. */
export async function weighPlayground(folder: string): Promise<{ name: string; limit: number; bytes: number }[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(sep, '/'));
  return Promise.all(
    budgets.map(async ({ name, limit, parts }) => {
      const found = parts.map((part) => files.filter((file) => part.test(file)));
      const weights = found.flat().map(async (file) => (await compress(readFileSync(join(folder, file)))).length);
      const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
      return { name, limit, bytes: found.every((part) => part.length > 0) ? bytes : 0 };
    }),
  );
}

/** The same, held to its limits: what was kept and broken, and a line for each that is broken. */
export function checkPlayground(weights: Awaited<ReturnType<typeof weighPlayground>>): {
  counts: Counts;
  broken: string[];
} {
  const broken = weights
    .filter(({ bytes, limit }) => bytes === 0 || bytes > limit)
    .map(({ name, bytes, limit }) =>
      bytes === 0
        ? `${name}: a part of it is not in the built site`
        : `${name}: ${format(bytes)} bytes, the limit is ${format(limit)}`,
    );
  return { counts: { passed: weights.length - broken.length, failed: broken.length, skipped: 0 }, broken };
}
