/** Words by which what is told is not, may be or would be. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** It may be, or is to come. */
export const MODALS = wordSet(words("would could may might should can must will shall 'll ca wo"));
/** Those by which one guesses at what has happened: "may have been". */
export const GUESSES = wordSet(words('may might'));
/** It is not. */
export const NOT = wordSet(words("not n't never"));
/** Nobody is: "no one" is two words. */
export const NOBODY = wordSet(words('nobody no-one none'));
/** What turns a verb round. */
export const TURNS_ROUND = wordSet([...NOT, ...words('neither nor cannot without hardly no')]);
/** All by which something is not. */
export const NEGATORS = wordSet([...TURNS_ROUND, ...NOBODY, 'nothing']);
/** Behind "not" these deny a part, or nothing yet: "not solely", "not necessarily", "not just", "not yet". */
export const LIMITS = wordSet(
  words('solely only just merely simply alone entirely wholly fully totally completely exclusively purely necessarily always yet main sole primary single'),
);
/** It is asked or supposed. */
export const CONDITIONS = wordSet(words('if whether unless'));
/** Before whom these stand there is next to nobody of that kind. */
export const FEW = wordSet(words('few little neither'));
/** It is said, and not held to be so. */
export const DOUBTS = wordSet(words('doubt doubts doubted deny denies denied denying reject rejects rejected dispute disputes disputed'));
/** What may come, and has not: "the risk of avalanches", "fears of an attack". */
export const LOOMING = wordSet(words('risk risks danger dangers threat threats fear fears possibility likelihood chance chances prospect spectre specter'));
