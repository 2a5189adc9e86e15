import { defineConfig } from 'vitest/config';

/** Unit tests and tests of the content checks: no build, no browser. */
export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/{content,search,cli,fuzz}/**/*.test.ts',
      'tests/browsers/{actions,exempt}.test.ts',
      'tests/*.test.ts',
    ],
    testTimeout: 30_000,
    passWithNoTests: false,
  },
});
