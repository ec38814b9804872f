import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'docs/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Laws on thousands of random cases take a while on a busy machine; a hang is still caught.
    testTimeout: 120_000,
  },
});
