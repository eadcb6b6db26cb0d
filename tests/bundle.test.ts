/** The core may not grow unnoticed where it is sent over a network: who raises these numbers says why in the change. */
import { expect, test } from 'vitest';
import { sizeOf } from './bench/bundle.js';

/** Bytes as a server would send them. The language data are about 220,000 of them, other packages 280,000. */
const CEILINGS = { bundle: 970_500, external: 456_500 } as const;

test.each(['bundle', 'external'] as const)('the core for a browser, packages: %s', async (packages) => {
  const { compressed } = await sizeOf(packages);
  expect(compressed).toBeLessThan(CEILINGS[packages]);
  // A ceiling far above what it holds would notice nothing.
  expect(compressed).toBeGreaterThan(CEILINGS[packages] * 0.85);
});
