/** Words by which deeds are numbered, and not those hit by one of them: "the third this year". */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** They open a stretch of time in which deeds are numbered. */
export const OF_A_SERIES = wordSet(['this', 'in', 'within', 'since', 'over', 'of', 'during', 'inside']);

/** Its unit: "in as many weeks", "since the start of the season". */
export const UNITS_OF_SERIES = wordSet(
  'year years month months week weeks days hours decade decades season history century summer winter spring autumn january february march april may june july august september october november december custody detention'.split(
    ' ',
  ),
);

/** Of another event than those before. */
export const APART = wordSet(['separate', 'separately', 'unrelated', 'different', 'elsewhere']);

/** What is done with a case by whoever counts. */
export const MADE_KNOWN = wordSet('confirm report announce record verify add'.split(' ').flatMap(verbForms));

/** What they stand with happened to somebody once, before what the news tells: "had previously been arrested". */
export const AT_OTHER_TIMES = wordSet(['previously', 'formerly', 'repeatedly', 'routinely', 'frequently', 'often', 'once']);

/** How often something was done. */
export const HOW_OFTEN = wordSet(['times', 'twice', 'occasions']);

/** Verbs of such steps that no domain counts by. */
export const STEPS = wordSet('deported expelled extradited remanded bailed taken rushed flown airlifted sent'.split(' '));

/** Before a figure: there are no others. */
export const WHOLLY = wordSet(['all', 'entire', 'whole', 'total', 'only', 'both', 'every', 'just']);

/** "the injured [numbered] 84": with nothing between. */
export const NUMBERS_THEM = wordSet(words('number numbered total totalled totaled'));

/** By these something is held against all of its like since a year. */
export const RANKS = wordSet(words('first second third fourth fifth most least only last record such'));

/** Before the noun for a deed they tell it from others told of. The first is one of several where another follows. */
export const FIRST = wordSet(['first']);
export const FURTHER = wordSet(words('second third fourth fifth sixth seventh eighth ninth another separate unrelated'));

/** At the head of a sentence: what follows was somewhere else than what was told. */
export const SOMEWHERE_ELSE = wordSet(['elsewhere']);
/** Lengths, with "away" behind them, over which one deed does not reach: "a few miles away". */
export const FAR_UNITS = wordSet(words('mile miles kilometre kilometres kilometer kilometers km'));
/** Stretches of time, with "later" or "earlier" behind them. */
export const SPANS_BETWEEN = wordSet(words('minute minutes hour hours day days week weeks month months'));
export const LATER_OR_EARLIER = wordSet(['later', 'earlier']);
