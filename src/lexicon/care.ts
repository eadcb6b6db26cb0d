/** Words for how the hurt are. Lower case. */
import { FATES } from './descriptions.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** States of the fates that tell how somebody is, and not what became of them. */
const STATES = /condition|intensive care|expected|coma|life support|brain dead|conscious|danger|^discharged|^in hospital|^recovered/;
export const isCare = (state: string): boolean => STATES.test(state);
/** What may open the words for such a state. */
export const CARE_OPENS: ReadonlySet<string> = new Set(['in', ...FATES.flatMap(([[word = ''], state]) => (isCare(state) ? [word] : []))]);

/** Nouns for how somebody is, behind a word of CONDITIONS. */
export const CONDITION_NOUNS = wordSet(words('condition conditions'));
/** Of the words for a condition, those that tell of a person's health where they stand alone. */
export const PLAIN_CONDITIONS: readonly string[] = words('stable critical');
/** Participles by which a condition is another than it was. */
export const CHANGES_OF_CONDITION: readonly string[] = words('upgraded downgraded');
/** "life-threatening", as it may be cut. */
export const THREATENING: readonly string[] = words('threatening life-threatening non-life-threatening');
/** Verbs of getting well again. */
export const RECOVERS: readonly string[] = words('recovered recover recuperated');
/** Participles of being let go from where one was cared for. */
export const DISCHARGES: readonly string[] = words('released discharged');
/** Whether somebody had a weapon. */
export const ARMED_OR_NOT: readonly string[] = words('armed unarmed');

/** Before where somebody is cared for: it is where somebody died. */
export const OF_A_DEATH = wordSet(words('died dies dying dead deceased succumbed away'));

/** Who is at a hospital to be cared for. Singular. */
export const PATIENTS: ReadonlySet<string> = new Set(words('victim patient casualty'));

/** Words by which a text tells of somebody who is cared for, or why. */
export const OF_PATIENTS = wordSet(
  words(
    `treated treatment treating surgery operation operated injured wounded hurt injuries injury wounds wound burns shot stabbed ill illness sick admitted hospitalised hospitalized patient patients
     recovered recovery recovering birth weeks months`,
  ),
);
/** Words by which it tells of somebody who comes to see those: he leaves the hospital as well. */
export const VISITS = wordSet(words('visit visits visited visiting visitor visitors'));

/** Participles of what was done to somebody, or how somebody is held: behind a noun they tell which one, "the man arrested on Friday". */
export const DONE_TO_PEOPLE = wordSet(
  words(
    'shot wounded injured hurt hit struck stabbed killed attacked beaten bitten burned burnt arrested detained held jailed charged accused suspected wanted convicted sentenced caught found rescued pulled trapped treated hospitalised hospitalized taken airlifted identified named',
  ),
);

/** Where somebody is taken from, before how he is. */
export const SCENE = wordSet(words('scene hospital surgery there away ambulance helicopter'));

/** Adverbs before a word for a condition, by which it is no other one. */
export const DEGREES = wordSet(words('very extremely quite'));
