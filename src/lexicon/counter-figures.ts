/**
 * Words by which one party sets a figure of its own beside another's, and leaves out what is counted: "the organisers say 10,000", "Copernicus makes it
 * 11,300", "the ministry puts the number at 4,900", "a union figure of 112", "the agency stands by 16".
 */
import { formsOf } from './cue-verbs.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/**
 * Straight before the figure: "police say two", "the collector's office counts three". What may give, claim or record anything else is none: "gave 40",
 * "a strike claimed 19".
 */
export const GIVES_A_FIGURE = wordSet(words('say count report estimate list insist tally').flatMap(formsOf));

/** Before "it" and the figure, or "it at": "makes it 11,300", "put it at 40". */
export const SETS_A_FIGURE = wordSet(words('make put place set estimate reckon').flatMap(formsOf));

/** What is no more than that it is a number: "the number", "his count". */
export const FIGURE_NOUNS = wordSet(words('figure figures number numbers total totals count counts tally tallies toll tolls estimate estimates'));

/** What is given before "of" as somebody's own: "a union figure of 112". "A total of 30" is nobody's. */
export const GIVEN_OF = wordSet(words('figure figures number numbers count counts tally tallies toll tolls estimate estimates'));

/** Verbs with the preposition before the figure: "speaks of 16", "stands by 16", "sticks to nine", "comes to 88,000", "arrives at 31". */
export const SPEAKS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ['speak of', 'talk of', 'stand by', 'stick to by', 'come to', 'arrive at'].flatMap((phrase): [string, ReadonlySet<string>][] => {
    const [verb = '', ...prepositions] = phrase.split(' ');
    return formsOf(verb).map((form) => [form, new Set(prepositions)]);
  }),
);

/** Before a figure that comes on top of the one told before it, and counts others: "in [addition]", "a [further]". */
export const ON_TOP = wordSet(['addition', 'additional', 'additionally', 'further', 'besides', 'plus', 'another', 'extra']);
/** The same behind a form of "be": "to these are to be [added]". */
export const PUT_ON_TOP = wordSet(['added']);
