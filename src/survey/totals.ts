import type { Claim } from '../model/index.js';

export type Figure = Claim<'quantity'>;

/** A total that is said to be so: no denial, and no difference ("two more"). */
export const isTotal = (claim: Claim): claim is Figure => claim.kind === 'quantity' && claim.polarity === 'affirmed' && claim.value.change === undefined;
