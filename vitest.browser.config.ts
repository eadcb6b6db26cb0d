import { defineConfig } from 'vitest/config';

/** What needs a browser: `npm run test:browser`. It installs none. */
export default defineConfig({
  test: { include: ['tests/browser/**/*.test.ts'], setupFiles: ['tests/setup.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
