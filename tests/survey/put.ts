import type { Finding } from '../../src/model/index.js';

/** The first figure of a finding made into an amount in words, such as "dozens", with the bounds that it has. */
export const putInWords = (finding: Finding, words: string): Finding => ({
  ...finding,
  claims: finding.claims.map((claim, i) => (i === 0 && claim.kind === 'quantity' ? { ...claim, value: { ...claim.value, approximate: true, words } } : claim)),
});
