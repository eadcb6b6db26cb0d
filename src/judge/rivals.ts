/** Two parties that dispute a figure: some report sets what the one says against what the other says. */
import { isCredited, type Pair, type Statement } from './case.js';
import { compareValues } from './compare/values.js';
import { areSetAgainstEachOther, LOOKED_AT } from './grounds/two-things.js';
import { isOneParty } from './parties.js';

const speakForOneSide = (a: Statement, b: Statement): boolean => a.voices.some((one) => b.voices.some((other) => isOneParty(one, other)));

/** Whether a report credits its figure to the party that another claim is of. */
const isOf = (told: Statement, side: Statement): boolean => told === side || (isCredited(told) && speakForOneSide(told, side));

/**
 * Whether the two are of parties whose figures some report sets against each other: "80,000 by the police, 110,000 by the unions". The higher figure of the one,
 * told again later, is no later count of the other's.
 */
export const areRivals = ({ first, second, desk }: Pair): boolean =>
  [...desk.byReport.values()].some((all) => {
    const told = all.slice(0, LOOKED_AT);
    return told.some(
      (one) =>
        isOf(one, first) &&
        told.some((other) => isOf(other, second) && areSetAgainstEachOther(one, other) && compareValues(one.claim, other.claim, desk.actors) === 'disjoint'),
    );
  });
