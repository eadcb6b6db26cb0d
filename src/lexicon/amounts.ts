/** Nouns and adjectives beside a measure: what names it, and what says no more than that it is one. Singular, lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Nouns that name no more than that there is so much: "a total of 3 million euros", "an average of 12 km", "£3 million in cash". */
export const OF_ANY_AMOUNT = wordSet(
  `total sum amount figure number value worth maximum minimum peak average median mean rate majority minority half third quarter rest part portion share percentage
   proportion distance length period time span stretch spell duration course space level estimate quantity volume range scale order matter excess shortfall combined
   lot batch series further additional equivalent cash turn advance exchange return hand place all kind addition front year month week day night hour minute
   second decade one pair couple dozen record high low point mark margin difference gap limit total increase rise decrease fall drop gain loss decline cut change
   hike jump growth reduction dip slump surge`
    .split(/\s+/)
    .filter(Boolean),
);

/** Adjectives behind a length or a weight, and the noun that names it: "three metres [high]", "as [high] as 15,000 metres", "the wall has a height of". */
export const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['high', 'height'],
  ['tall', 'height'],
  ['deep', 'depth'],
  ['wide', 'width'],
  ['thick', 'thickness'],
]);

/** Verbs that have a while for their measure: "the strike lasted nine days", "the trial took six weeks". */
export const LASTS = wordSet(['last', 'take', 'endure', 'persist', 'continue', 'run'].flatMap(verbForms));
/** The same, with "on" behind them: "dragged on for three hours". */
export const LASTS_ON = wordSet(['drag', 'go', 'wear', 'stretch'].flatMap(verbForms));
/** What may stand between them and the while. */
export const BEHIND_LASTING = wordSet(words('on for over into around only just some a total of'));
/** Behind a while they say that something should have been so long ago. */
export const OVERDUE = wordSet(['late', 'overdue']);

/** Words before a number or "of" that belong to the phrase: "at least half of voters". */
export const QUANTIFIERS = wordSet(words('half most least more than nearly almost roughly some only just'));

/** Nouns that name no more than that it is a figure. */
export const IDLE_NOUNS: ReadonlySet<string> = new Set(
  words('number figure total count estimate sum amount one rest maximum minimum time hour age life death answer half part'),
);

/** Nouns for what is held of a company. */
export const INVESTED: ReadonlySet<string> = new Set(words('shares stock stake'));
