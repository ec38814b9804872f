import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Laws on thousands of random cases take a while on a busy machine; a hang is still caught.
    testTimeout: 120_000,
    // All cores: the process that shows what happens needs none of its own.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'app',
          include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'docs/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['packages/server/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          globalSetup: ['packages/server/src/storage/testing/global-postgres.ts'],
          // A database is made anew for a file; on a busy machine that takes its time.
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
