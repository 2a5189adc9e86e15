import { defineConfig } from 'vitest/config';

/** Tests of the built site: its files, and a few flows in Chromium. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: [
      'tests/site/**/*.test.ts',
      'tests/e2e/**/*.test.ts',
      'tests/a11y/**/*.test.ts',
      'tests/playground/**/*.test.ts',
      'tests/deploy/**/*.test.ts',
      'tests/offline/**/*.test.ts',
    ],
    globalSetup: ['tests/e2e/serve.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // Of tests that say that they may run beside each other.
    maxConcurrency: 2,
    passWithNoTests: false,
  },
});
