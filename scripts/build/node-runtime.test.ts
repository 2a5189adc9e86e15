import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeVersion } from '../../src/playground/typescript/runtime/process.ts';
import { bundleNodeRuntime } from './node-runtime.ts';

test.each([
  { fs: false, limit: 60_000 },
  { fs: true, limit: 110_000 },
])('the runtime ($fs: with files) is one script of at most $limit bytes', async ({ fs, limit }) => {
  const script = await bundleNodeRuntime({ fs });
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(limit);
  expect(script).not.toMatch(/\brequire\("|\bfrom ?"node:/);
});

test('it says that it is the Node that is pinned', () => {
  expect(nodeVersion).toBe(process.versions.node);
});
