import { standingIn } from '../judge/standing.js';
import type { Finding } from '../model/index.js';

/** Ids of the claims of a finding that still stand: that no other replaces. */
export const standingOf = ({ claims, relations }: Finding): ReadonlySet<string> => standingIn(claims, relations);
