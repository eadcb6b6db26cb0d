/** Words that the tagger takes for another part of speech than they are, put right by the words beside them. Lower case. */
import { SCHEDULED_VERBS } from './calendar.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** A noun as well as a verb. */
export const SHOT = wordSet(['shot']);
/** No nouns, whatever stands beside them. */
export const DONE = wordSet(words('grazed drowned stabbed'));
/** What a clause goes on with: "…, wounding eight". */
export const DOING = wordSet(words('killing wounding injuring hurting striking hitting grazing maiming stabbing shooting crushing trapping burying drowning'));
/** Adjectives and nouns that are verbs behind "will" and its like: "the plant will close in June". */
export const VERBS_BEHIND_MODALS = wordSet(
  words(
    'open close complete clean light separate lower slow cool dry warm empty free clear narrow level better welcome change benefit compromise harm petition result',
  ),
);
/** To be so old: "dates from 2009". */
export const DATING = wordSet(['date', 'dates']);
/** Verbs that behind a figure are taken for nouns in the plural: "one child in three [goes] hungry". */
export const VERBS_LIKE_PLURALS = wordSet(words('goes does dies lives says feels needs suffers owns works'));
/** Each of these may be tagged wrong. */
export const TAGGED_WRONG = wordSet([...SHOT, ...DATING, ...DONE, ...DOING, ...VERBS_BEHIND_MODALS, ...SCHEDULED_VERBS]);
