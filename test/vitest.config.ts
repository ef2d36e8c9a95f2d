import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  // The sidebar's files are preact's.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-once.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Workbooks are made of many small objects: with more room less time goes into collecting them.
    execArgv: ['--max-semi-space-size=128'],
    // Every file would read core and the engine anew: a minute of two cores.
    isolate: false,
  },
});
