/** Words by which a clause says of one thing what it is or does. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Before a noun these tell of some, of another or of any: not of the one thing that the text has told of. */
export const UNTOLD_DETERMINERS: readonly string[] = words(
  'a an some any all both each every either neither no another other others second third fourth fifth last next previous first only several many most few such same neighbouring neighboring nearby rival former half part',
);
/** Behind a verb these make another verb of it. */
export const PARTICLES: readonly string[] = words('off ahead down up out away');
/** Verbs that say nothing by themselves, of which one can deny no more than the other says. */
export const SAYS_LITTLE: readonly string[] = words(
  'be do have get go come make take give put seem appear become remain need want try use let help keep begin start say tell know think believe expect hope plan agree continue',
);

/** People of whom a text may tell of two by the same word: "the man", "the driver". Their one word in the list of persons. */
export const OFTEN_TWO: ReadonlySet<string> = new Set(words('child man woman suspect teenager officer victim driver passenger student firefighter'));
/** What these open narrows what a clause says: when, where, or if it was so. */
export const NARROWING: readonly string[] = words('when whenever while before until till once if unless where without except but');
/** What these open tells why or after what it was so: of what is denied, it may be that this alone is denied. */
export const REASONS: readonly string[] = words('as after since because although though despite');

/** Behind a participle these are part of the verb: "handed over". */
export const VERB_PARTICLES: ReadonlySet<string> = new Set(words('up down off out away over back'));
/** Prepositions and conjunctions that tell why, by what or in spite of what something stands as it does: what follows narrows nothing. */
export const TELLS_WHY: readonly string[] = [...REASONS, ...words('because due owing thanks following amid by over pending')];
/** Behind a comma these go on with what a clause says: "was open, with one lane closed". */
export const GOES_ON_WITH: readonly string[] = words('with except excluding apart only without save bar');
/** Adverbs that leave a state whole, whoever is everybody, and how somebody was told: "fully open again to the public", "dismissed by phone". */
export const LEAVES_WHOLE: readonly string[] = words(
  'fully completely entirely totally again still now also already indefinitely immediately finally officially therefore however public traffic everyone everybody direction directions not phone telephone email letter text message post fax',
);
/** Between these and a time stands when something was so, and no more is said of any other hour: "closed between 9 and 11". */
export const WITHIN_TIMES: readonly string[] = words('between before within during');
/** Verbs by which a state goes on. */
export const STAYS = wordSet(words('remained remains remain remaining stayed stays stay staying kept'));
