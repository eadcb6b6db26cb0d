import { type WordSet, wordSet } from './word-set.js';

const words = (list: string): WordSet => wordSet(list.split(/\s+/));

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
);

/** Names of days and parts of the day: they are never what a figure counts. */
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tues. wed. thurs. fri. sat. sun. today yesterday tomorrow tonight gmt utc est edt pst pdt cet cest bst',
);

/** Nouns that take a number as a name: "Section 427", "flight 370", "phase 2". */
export const LABELS: ReadonlySet<string> = words(
  `section sections row game part parts article articles route highway interstate hwy road motorway flight flights channel chapter room gate level phase type category group model class unit line version page pages figure table item items resolution stage zone
   grade week day round war apartment apt suite box exit bus lot block district ward precinct squadron division brigade battalion regiment company platoon step tier terminal platform pier track court act scene season episode volume vol vol. issue
   image photo slide picture gallery video paragraph clause p. pp. hall halls terminals gates routes phases stages chapters lines rooms zones districts wards levels grades units floor floors rule appendix annex schedule no no. nos nos. number numbers nr nrs nr. nrs. # § km kilometre kilometer mile milepost marker junction jct hole lane seat seats cell building house proposition prop measure bill lesson exercise exercises windows
   rank ranked seed seeded formula super sector camp plot state code mark mk generation gen size bay dock studio stand lap pit turn apollo statement order case docket file form area sura psalm isaiah genesis matthew luke john king queen verse`,
);

/** Nouns for what a figure names and never counts, whatever mark stands between: a telephone, a file, a code. */
export const REFERENCES = words(
  'tel tel. telephone phone fax mobile hotline helpline whatsapp ref ref. reference upc ean isbn issn postcode zip serial imo mmsi squawk frequency ext ext. registration',
);

/** Labels that are also counted or measured from time to time: only with a capital, or before digits that close the phrase. */
export const PROPER_LABELS: ReadonlySet<string> = words(
  'company state house group class line order case file form area war king queen john size mark number numbers seats season game week day round turn stand building camp cell code no. no road super bill track seeded ranked',
);

/** Capitalised words that end in a number as a name even where a plural follows: "Boeing 737 planes", "Fortune 500 companies". */
export const NUMBERED_NAMES = words(
  'boeing airbus fortune formula ftse nasdaq asx nikkei russell csi stoxx cac dax s&p psalm news channel windows iphone galaxy xbox playstation covid sars g group big euro expo',
);

/** Words of a street that follow the number and the name of an address. */
export const STREETS = words(
  'street st st. road rd rd. avenue ave ave. lane ln drive dr dr. boulevard blvd blvd. way place terrace square court crescent close parkway pkwy highway broadway quay row gardens mews plaza',
);

/** Words that make a figure in millimetres or points a calibre. */
export const FIREARMS: ReadonlySet<string> = words(
  'pistol pistols handgun handguns gun guns rifle rifles revolver revolvers round rounds bullet bullets ammunition ammo calibre caliber cal cal. casing casings shell shells cartridge cartridges machine semi-automatic semiautomatic weapon weapons submachine shotgun shotguns glock beretta magnum mortar mortars howitzer howitzers artillery cannon',
);

/** Words before or after a pair of figures that make it a score. */
export const SCORE_CUES = words(
  'won win wins winning lost lose loses losing beat beats beaten beating drew draw draws led lead leads leading defeat defeated defeats victory tie tied score scored scoreline trailed trailing trail aggregate vote voted thrashed edged record',
);

/** Set phrases in which "no" counts nothing. */
export const NOT_COUNTED_BY_NO = words(
  'doubt longer matter idea wonder way means time reason comment word sense point need question evidence sign choice use good chance secret surprise stranger mean fault problem exception plan plans interest intention indication explanation role link connection motive response answer avail business basis foul',
);

/** Words after "one" that show that it stands for a thing named before or for anybody: "one that", "one on Friday", "one another". */
export const AFTER_PRONOUN_ONE = words(
  `that which who whose where when why how on in at by from with without for to as than can could should must may might would will another 's ' and or but , . ; : ? ! ) " ” ’ if because has had does`,
);

/** Words before "one" that make it a pronoun: "the one", "this one", "each one". */
export const BEFORE_PRONOUN_ONE = words(
  'the this that which each every any another some no either neither big new good old former latter right wrong only-one such same next last first loved lucky little',
);

/** Verbs and adjectives of the fate of people, after "one": "one died", "one is missing", "one dead". */
export const AFTER_COUNTED_ONE = words(
  'dead killed died dies injured wounded hurt missing arrested detained hospitalised hospitalized critically seriously fatally is was are were has had remains remained survived escaped drowned more other survivor of',
);

/** Words for what became of people; tagged as nouns or not, they are not what a figure counts: "nine dead", "200 hurt". */
export const FATES = words(
  'dead injured wounded missing hurt killed homeless displaced shot stabbed arrested detained hospitalised hospitalized trapped stranded',
);

/** Verbs that headlines put right behind a figure, which the tagger takes for nouns: "Six die as bus overturns", "Thousands flee wildfire". */
export const HEADLINE_VERBS = words('die perish drown flee survive join attend gather protest rally march');

/** Plurals without an "s": a figure above one may count them. */
export const BARE_PLURALS: ReadonlySet<string> = words(
  'people men women children police staff crew personnel aircraft spacecraft cattle sheep fish deer folk infantry cavalry militia youth clergy faithful media data criteria feet teeth mice geese oxen dice offspring species series head poultry livestock elderly',
);

/** Words that end in "-ing" or "-ed" and do not stand before a noun that is counted. */
export const NEVER_MODIFIERS = words(
  'including involving following according regarding concerning excluding being having saying during killed died said told left took kicked made based compared used joined arrived returned fled attended signed entered visited received suffered sustained lost',
);

/** Words after a figure that make it a time of day. */
export const CLOCK_WORDS: ReadonlySet<string> = words("am pm a.m. p.m. am. pm. o'clock gmt utc edt est pst pdt cet cest bst ist");

/** Words before a time of day. */
export const TIME_CUES: ReadonlySet<string> = words(
  'at until till from around about before after since , tuesday monday wednesday thursday friday saturday sunday',
);

/** Words before four digits that make them a year, whatever follows. */
export const YEAR_CUES = words(
  'in since until till during before after fiscal early late mid circa season year spring summer autumn fall winter quarter half ad a.d. bc class',
);

/** Labels that number words follow as well: "phase two". */
export const LABELS_OF_WORDS: ReadonlySet<string> = words(
  'line flight gate unit platform hall room track lane phase stage chapter part act level day week type category row section version number group page round class tier channel article apollo',
);

/** Points of the compass in an address. */
export const DIRECTIONS = words('n. s. e. w. ne nw se sw north south east west');

/** Words before a point on a scale, which counts nothing: "a magnitude 6.8 earthquake". */
export const SCALES: ReadonlySet<string> = words('magnitude intensity category rated rating');

/** Words after a figure that it does not count, though they are tagged as nouns. */
export const NOT_HEADS = words('am pm a.m. p.m. ago later earlier each apiece respectively percent etc etc. vs vs. age ages aged');

/** Words between "of" and the noun counted: "six of the shop windows". */
export const DETERMINERS = words('the a an its their his her our my your these those this that all some more other such which whom');

/** Words that count without a number, or say that there are others. */
export const UNNUMBERED: ReadonlySet<string> = new Set('a an several some few many other others another more least most about around'.split(' '));
