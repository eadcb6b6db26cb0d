/** Words beside a name that tell what it names, what else it is called, and what it is not. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

const phrases = (text: string): readonly (readonly string[])[] => text.split(';').map((one) => words(one));

/** Before another name of the same party: "the Popular Front, also known as Jund al-Shamal". */
export const KNOWN_AS: readonly (readonly string[])[] = phrases(
  `also known as; better known as; formerly known as; commonly known as; known simply as; also called; formerly called; aka; a.k.a.; a.k.a .; known by its acronym; known by the acronym; known by its arabic acronym;
   known by its initials; known by the initials`,
);

/** Before the name of another party that might be taken for this one. */
export const NOT_THE_SAME: readonly (readonly string[])[] = phrases(
  'not to be confused with; not to be mistaken for; no relation to; not related to; unrelated to; distinct from',
);

/** Prepositions after which a name is mostly that of a place. */
export const AT_PLACE = wordSet(words('in near at outside around from off towards across throughout'));

/** Words before "to" that make what follows a place: "brought to Calais", "on the way to Turin". */
export const MOVED = wordSet(
  words(`brought taken went travelled traveled flew flown moved headed returned back came carried sent drove driven way route flight flights trip walked sailed bound fled rushed airlifted transferred deployed road
    close next`),
);

/** What a place is called before "of" and its name; "a quarter of" and "the state of" may be of anything. */
export const TOWNS = wordSet(
  words(
    'city town village hamlet municipality district province region county prefecture governorate port capital suburb island isle township commune locality islet atoll',
  ),
);

/** Craft and storms, before their names: "the ferry Hopewell", "Typhoon Mira". */
export const CRAFT = wordSet(
  words('flight ferry ship tanker vessel boat trawler yacht frigate destroyer submarine freighter airliner jet cyclone hurricane typhoon storm operation'),
);

/** Adjectives that begin a sentence before a name and are no part of it: "Former DNC chairs met". */
export const LEADING = wordSet(words('former new then late acting outgoing incoming top senior local special foreign military police presidential interim'));

/** Small words that go with the title behind them: "former President". */
export const TITLE_LEADS = wordSet(words('former ex then acting deputy vice'));

/** Months and days that are given names too, before another capital. */
export const GIVEN_IN_CALENDAR = wordSet(words('april june may august jan sun'));

/** Months that are surnames too, behind a given name. */
export const SURNAMES_IN_CALENDAR = wordSet(words('may march august'));

/** Heads before "of" that make places: "Gulf of Oman", "Republic of Korea". */
export const PLACE_OF = wordSet(words('gulf strait isle cape bay sea republic kingdom state city province horn'));

/** Participles of having a name, set off by commas: "the storm, known here as Iska, hit the coast". */
export const NAMING_PARTICIPLES = wordSet(words('named called known owned nicknamed dubbed'));
