import type { Claim } from '../model/claim.js';
import type { Actor } from '../model/name.js';

export const identify = (claims: readonly Claim[]): { readonly claims: readonly Claim[]; readonly actorsOf: (claims: readonly Claim[]) => readonly Actor[] } => ({ claims, actorsOf: () => [] });
