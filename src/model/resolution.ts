import type { Claim } from './claim.js';
import type { Because } from './finding.js';

/**
 * How one value is taken out of a finding, where somebody asks for one. `range`: all that the standing claims leave open; `latest`: the newest;
 * `majority`: what most independent origins say; `hierarchy`: the highest of the names given.
 */
export type Policy = 'none' | 'range' | 'latest' | 'majority' | 'hierarchy';

/** One value for a finding, by a policy that was asked for. It stands beside the claims, all of which the finding keeps. */
export interface Resolution {
  readonly policy: Exclude<Policy, 'none'>;
  /** Missing where the policy does not tell. */
  readonly value?: Claim['value'];
  /** Ids of the claims that it rests on. */
  readonly claims: readonly string[];
  readonly because: Because;
}
