/** Words by which what is told is not, may be or would be. Lower case. */
import { verbForms } from './inflect.js';
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
/** Before each of two to whom it did not happen. */
export const NEITHER = wordSet(words('neither nor'));
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
/** Behind these a clause is taken as so, whatever is asked: "why did 14 die", "after 14 died". */
export const PRESUPPOSING = wordSet(words('how why when where who which what whom whose after before because since while following'));
/** Works and games in which what happens is made up. Singular. */
export const FICTION = wordSet(words('film movie novel novella opera musical sitcom screenplay telenovela fable scenario simulation cartoon'));
/** The same where it is told in the present, as a plot is: what happened in a series, a game or a drama may have happened. */
export const MAY_BE_FICTION = wordSet(words('drama play thriller series episode story tale book show game script plot comedy'));
/** What nobody has: "no plans to cut 400 jobs". */
export const PLANS_OF = wordSet(words('plan plans intention intentions intent desire wish need reason proposal proposals'));
/** Whom nobody finds or names is there all the same: "have not identified two of them". */
export const FINDING = wordSet(
  [
    'find',
    'locate',
    'identify',
    'name',
    'reach',
    'contact',
    'recover',
    'trace',
    'rescue',
    'save',
    'see',
    'catch',
    'meet',
    'know',
    'count',
    'include',
    'free',
  ].flatMap(verbForms),
);

/** "Not", as it stands before a word or within one: "non-life-threatening". */
export const NON = wordSet(words("not non n't"));

/** By these it is open whether somebody will live. */
export const UNSURE = wordSet(words('if whether may might could unclear unknown will would'));

/** Of which it takes one more negation to hold something so: "did not doubt that". */
export const DOUBTING = wordSet(words('doubt doubts doubted doubting'));

/** Before them: it was not all, or is not so yet. */
export const NOT_QUITE = wordSet(words('not nearly almost virtually practically if that hoped hope when until whether'));

/** Before a verb: it did not come to it. */
export const NEARLY = wordSet(words('nearly almost narrowly'));

/** Before "of" and a verb in "-ing": how far off it was. */
export const NEAR_MISS = wordSet(words('inches inch feet metres meters centimetres centimeters millimetres millimeters short'));

/** What opens a clause of something that may come or comes again and again. */
export const WHENEVER = wordSet(words('when whenever once if until unless'));

/** What opens a clause of what something else waits for. */
export const AWAITING = wordSet(words('until till unless before once when'));
/** Auxiliaries of the present, in such a clause. */
export const IS_OR_HAS = wordSet(words("is are 's 're has have 've gets get"));

/** Verbs in the present, by which it is told of anybody. */
export const GENERAL_VERBS = wordSet(words('dies has is gets'));

/** Determiners of anybody there may be. */
export const OF_ANYBODY = wordSet(words('a an any each every'));

/** Verbs of denying, before "that". */
export const DENIED = wordSet(words('denied denies deny denying rejected rejects'));
