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
/** The preposition of what somebody did: "charges for failing to stop". */
export const CHARGED_FOR = 'for';

/** Prepositions of what narrows an offence down. */
export const OF_OFFENCES = wordSet(words('of with in by to'));

/** "in the second degree". */
export const DEGREES = wordSet(words('degree class'));

/** Before a word for charges: of what sort they are, and not what for. */
export const CHARGE_SORTS = wordSet(words('felony misdemeanor misdemeanour criminal serious formal federal state minor similar'));

/** Verbs of how somebody stands, which may be nouns to the tagger: "with theft and remains in jail". */
export const STANDS = wordSet(words('remains awaits appears faces stays denies'));

/** In a sentence of release: it was not from hospital. */
export const WITH_THE_POLICE = wordSet(words('custody jail prison bail bond charge charges detention'));

/** Houses where people are locked up. */
export const JAILS = wordSet(words('jail prison penitentiary'));

/** Participles of letting somebody go. */
export const SET_FREE = wordSet(words('released freed'));

/** Before another thing that was done to the same: "arrested [and later] released". */
export const LEADS_ON = wordSet(words('and but then later since being been was were'));

/** Behind "surrendered", where it is somebody himself: "surrendered to police", but not "surrendered the lead", "surrendered in the third round". */
export const TO_WHOM_OR_WHEN = wordSet(words('to on after'));

/** Verbs by which a court finds somebody guilty or not. */
export const CONVICTS = wordSet(words('convicted convicts'));

/** Verbs by which it finds that somebody is not. */
export const ACQUITS = wordSet(words('acquitted acquits cleared exonerated'));

/** Of which "guilty" tells how. */
export const FINDS = wordSet(words('found finds'));

/** Before counts: not of all of them. */
export const SOME_COUNTS = wordSet(words('some most several other another one'));

/** Words before "on" by which somebody is held for a charge, some of them for where that is. */
export const ON_CHARGES = wordSet(words('booked arrested held jailed custody detained indicted jail prison'));

/** Of those, the houses: what was done stands before them. */
export const JAIL_OR_PRISON = wordSet(words('jail prison'));

/** Participles of bringing somebody to such a house. */
export const BRINGS_IN: readonly string[] = words('taken booked');

/** Behind the verb for it: who says that gives himself up. A full stop behind "in" makes inches of it. */
export const GIVEN_UP = wordSet(words('in in. up over'));
/** The verb that says it alone. */
export const SURRENDERED = 'surrendered';

/** Behind a state, which was that of another moment then. */
export const AT_THE_TIME: readonly string[] = words('at the time');

/** Verbs of charging, with the prepositions of what for. */
export const CHARGES_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['charged', ['with']],
  ['booked', ['with']],
  ['indicted', ['for', 'with']],
]);
/** Of charges that are still to come, or that there are none of: "charges are pending", "no charges have been filed". */
export const CHARGES_OPEN: readonly string[] = words('pending filed brought laid');

/** Verbs by which somebody comes before a court or is dealt with by one. */
export const TRIES_AS = wordSet(
  words(
    'charged tried prosecuted booked indicted sentenced arraigned appeared appear appears certified convicted arrested try charge prosecute trying charging prosecuting',
  ),
);
/** Of those, what somebody does who is charged. */
export const COMES_TO_COURT = wordSet(words('appeared appear appears'));
/** Behind "as": before which sort of court. */
export const AS_AN_ADULT = wordSet(words('adult adults'));
export const AS_A_CHILD = wordSet(words('juvenile juveniles minor minors youth children'));
/** Behind "juvenile" and the like. */
export const BEFORE_COURTS = wordSet(['court']);
