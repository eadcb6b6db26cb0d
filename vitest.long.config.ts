import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

/** `npm run test:long`: the tests of hostile input, with more of it. */
export default mergeConfig(base, defineConfig({ test: { env: { FACTDIFF_LONG: '1' }, testTimeout: 3_600_000 } }));
