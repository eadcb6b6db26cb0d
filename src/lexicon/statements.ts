/** Words for clauses that are held as they stand: where they end, and what makes one say no or nothing. Lower case. */
import { NEGATORS } from './unreal.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Words that open a clause which hangs on another. */
export const SUBORDINATES = wordSet(words('who which when while where as because although though if after before since whose until whether unless'));
/** What ends a clause. */
export const CLAUSE_ENDERS = wordSet([...SUBORDINATES, ...words(', ; : ( ) – — • | " “ ” . ! ? ... … * -- that but so then')]);
/** What these open is asked, supposed, or still to come, and not said to be so. */
export const SUPPOSES = wordSet(words('if whether unless until before'));
/** Put first, these ask or suppose: "had the doors been open", "should it rain". Behind "which" and "who" they do not. */
export const INVERTED = wordSet(words('had have has were was is are am did do does should would could can may might must will'));
/** Participles that stand as prepositions: what they open is no clause. */
export const HANGING = wordSet(words('according including excluding regarding concerning following pending'));
/** Words by which an outlet speaks of itself, "All rights reserved", or asks its readers for something: "Anyone with information is asked to call". */
export const OF_OUTLETS = wordSet(words('copyright rights reserved click download subscribe newsletter newsletters advertisement anyone'));
/** No clause ends in one of these: what does is cut off by a quotation mark, a figure or the end of a line. */
export const CUT_SHORT = wordSet(words('to the a an of at with his her their'));

/** What turns a clause into its opposite. What is done without something is done. */
export const NEGATES_CLAUSES: ReadonlySet<string> = new Set([...NEGATORS].filter((word) => word !== 'without'));
/** What may be or is to come is another thing than what is. */
export const UNREAL_AUXILIARIES: ReadonlySet<string> = new Set(words("will would could may might should can must 'll"));
/** Among the words that tell who says it: then it is not said, or not by that party, or not truly. */
export const UNTELLS: ReadonlySet<string> = new Set([
  ...NEGATES_CLAUSES,
  ...UNREAL_AUXILIARIES,
  ...words('few wrongly falsely mistakenly incorrectly inaccurately untruthfully baselessly erroneously dishonestly lied'),
]);

/**
 * A sentence with one of these is of somebody or something that only the text around it tells, of some of many, or leaves the matter open ("arson was not ruled
 * out"): another may say the contrary and both be true.
 */
export const LOOSE_IN_SENTENCES = wordSet([
  ...UNREAL_AUXILIARIES,
  ...words(
    `i me my we us our you your he him his she her hers they them their theirs it its this these those who one ones there here himself herself itself themselves
     a an some any all both each every either neither many most much more less few fewer fewest several half part parts partly none nobody no-one nothing no other others
     another only even at-least least mainly mostly largely fully entirely completely almost nearly
     rule ruled exclude excluded clear unclear known unknown possible without yet
     person people someone somebody everybody everyone`,
  ),
]);
/** By these a sentence tells what was. */
export const PAST_AUXILIARIES = wordSet(words('was were did'));
/** By these it tells how things stand as it is written. */
export const PRESENT_AUXILIARIES = wordSet(words("is are am has have do does 's 've"));

/** Behind "not" these deny what they govern: "do not believe it was random" says that it was not. */
export const RAISES_DENIAL = wordSet(words('believe believes believed think thinks thought expect expects suspect suspects feel consider'));

/** Small words that turn what a clause says, each with the turn that it makes: of two clauses of the same other words both must have it. */
export const TURNS: ReadonlyMap<string, string> = new Map([
  ...['without', 'despite', 'except', 'only', 'none', 'nobody', 'against'].map((word): [string, string] => [word, word]),
  ...['some', 'several', 'many', 'most', 'few', 'part', 'half'].map((word): [string, string] => [word, 'some']),
]);

/** Prepositions by which two clauses tell two ways of the same thing. */
export const WAYS: ReadonlyMap<string, string> = new Map([
  ...['to', 'into', 'onto', 'towards', 'toward'].map((word): [string, string] => [word, 'to']),
  ...['from', 'off'].map((word): [string, string] => [word, 'from']),
  ['before', 'before'],
  ['after', 'after'],
  ['over', 'over'],
  ['under', 'under'],
]);
