/** Words around what somebody is charged with. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Nouns for one charge or several. */
export const COUNTS = wordSet(words('count counts charge charges'));

/** Before them: there are several, and not which. */
export const OF_MANY = wordSet(words('multiple several numerous various many additional further other more'));

/** Nouns for a number of them: "a slate of charges". */
export const LOTS = wordSet(words('slate series list string number range raft litany host slew variety handful total array'));

/** Behind a word for charges, before some of them. */
export const SUCH_AS = wordSet(words('including like'));

/** Prepositions of what narrows an offence down. */
export const OF_OFFENCES = wordSet(words('of with in by to'));

/** "in the second degree". */
export const DEGREES = wordSet(words('degree class'));

/** Before a word for charges: of what sort they are, and not what for. */
export const CHARGE_SORTS = wordSet(words('felony misdemeanor misdemeanour criminal serious formal federal state minor similar'));

/** Verbs of how somebody stands, which may be nouns to the tagger: "with theft and remains in jail". */
export const STANDS = wordSet(words('remains awaits appears faces stays denies'));
