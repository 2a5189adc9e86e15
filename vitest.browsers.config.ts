import { defineConfig } from 'vitest/config';

/** `npm run test:browsers`: Chromium, Firefox and WebKit, as they are installed. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/browsers/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    passWithNoTests: false,
  },
});
