import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'docs/**/*.test.ts', 'scripts/**/*.test.ts'] } });
