import { defineConfig } from 'vitest/config';

/** What needs a Redis beside Node: `npm run test:engines`. It installs none. */
export default defineConfig({
  test: { include: ['tests/engines/**/*.test.ts'], setupFiles: ['tests/setup.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
