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

/** Before the stretch in which a thing is numbered: "this year", "of the season", "in as many weeks", "over three days". */
export const OPENS_SERIES = wordSet(words('this in within of over during'));
/** Its unit. */
export const SERIES_UNITS = wordSet(words('year years month months week weeks day days hour hours decade decades season history weekend century'));
/** Before what is numbered: one came right behind the other, "the third [consecutive] rise this year". */
export const ONE_BY_ONE = wordSet(words('consecutive straight successive'));
/** Nouns of which an ordinal is a place in an order, and no count of what has happened. Singular. */
export const NOT_NUMBERED: ReadonlySet<string> = new Set(
  words(`time day night week weekend month year quarter half minute hour century decade season floor storey story level grade degree term round phase stage place
    anniversary edition division battalion brigade regiment avenue street amendment party person man woman victim child son daughter generation world country
    page chapter part act row seat spot rank runner class tier option attempt birthday dose reading city president date`),
);

/** Between the comma behind a noun and the figure of how many they are: "surgeries, at present 610". */
export const BEFORE_APPOSED = wordSet(words('at present currently now already still today altogether'));
/** Behind such a figure: it is of all of them. */
export const ABOUT_OF_THEM: readonly (readonly string[])[] = [
  'of them',
  'in all',
  'in total',
  'in number',
  'all told',
  'strong',
  'altogether',
  'according to',
].map(words);
/** Plural nouns of which no figure behind a comma tells how many they are. */
export const NO_THINGS = wordSet(
  words('days weeks months years hours minutes seconds times terms others reasons news points ages words ways places circumstances'),
);
