import { defineConfig } from 'vitest/config';

/** The site whose English is pseudo-translated, in Chromium. `npm run pseudo` comes first. */
export default defineConfig({
  test: {
    include: ['tests/pseudo/**/*.test.ts'],
    globalSetup: ['tests/pseudo/serve.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    passWithNoTests: false,
  },
});
