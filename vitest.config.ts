import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // The examples and the README import the package by its name.
  resolve: {
    alias: {
      'factdiff/export': here('./src/interop/index.ts'),
      'factdiff/html': here('./src/read/html.ts'),
      'factdiff/store': here('./src/scale/store.ts'),
      'factdiff/read': here('./src/read/index.ts'),
      'factdiff/worker': here('./src/scale/worker.ts'),
      'factdiff/matchers': here('./src/testing/matchers.ts'),
      factdiff: here('./src/index.ts'),
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // Those of tests/browser need one: `npm run test:browser`. Those of tests/engines need a Redis: `npm run test:engines`.
    exclude: ['tests/scratch/**', 'tests/browser/**', 'tests/engines/**'],
    setupFiles: ['tests/setup.ts'],
    // A bound for what hangs, wide enough for a machine that has other things to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Every core: by itself a run leaves one idle, which is half of a machine with two.
    maxWorkers: '100%',
    // One world for all files of a worker: the library keeps nothing between two calls that an answer could depend on, and this shows it.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/cli/bin.ts'] },
  },
});
