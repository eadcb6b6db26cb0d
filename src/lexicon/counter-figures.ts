/**
 * Words by which one party sets a figure of its own beside another's, and leaves out what is counted: "the organisers say 10,000", "Copernicus makes it
 * 11,300", "the ministry puts the number at 4,900", "a union figure of 112", "the agency stands by 16".
 */
import { formsOf } from './cue-verbs.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Straight before the figure: "police say two", "the collector's office counts three". */
export const GIVES_A_FIGURE = wordSet(words('say claim count report estimate list give insist record tally').flatMap(formsOf));

/** Before "it" and the figure, or "it at": "makes it 11,300", "put it at 40". */
export const SETS_A_FIGURE = wordSet(words('make put place set estimate reckon').flatMap(formsOf));

/** What is no more than that it is a number: "the number", "his count". */
export const FIGURE_NOUNS = wordSet(words('figure figures number numbers total totals count counts tally tallies toll tolls estimate estimates'));

/** Before "of": "speaks of 16". */
export const SPEAKS_OF = wordSet(words('speak talk').flatMap(formsOf));

/** Before "by" or "to": "stands by 16", "sticks to its nine". */
export const HOLDS_ON_TO = wordSet(words('stand stick hold keep').flatMap(formsOf));
