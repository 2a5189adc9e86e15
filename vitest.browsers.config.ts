import { defineConfig } from 'vitest/config';

/** `npm run test:browsers`: the playground in Firefox and WebKit, as they are installed. */
export default defineConfig({
  test: {
    include: ['tests/browsers/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    passWithNoTests: false,
  },
});
