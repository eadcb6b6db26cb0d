/** For the mutation run: the tests of the rooms that are mutated, and no others. What a mutant breaks, its own room must notice. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  ...base,
  root: ROOT,
  test: { ...base.test, include: ['tests/judge/**/*.test.ts', 'tests/align/**/*.test.ts', 'tests/given/**/*.test.ts'] },
});
