/** Words of labels: of what stands before a figure and names it, as releases, tables and notices have it. Lower case. */
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Before "of", a participle or a unit they say no more than that it is a figure: "number of dead", "area burned (ha)". */
export const IDLE_HEADS = wordSet(words('number numbers no no. nr total count area amount volume length extent'));

/** Before the noun they say that it is all of them: "total deaths", "overall injuries". */
export const OF_ALL = wordSet(words('total overall'));

/** How a case stands stays with the noun: "suspected cases", "confirmed dead". */
export const STANDING = wordSet(words('confirmed suspected probable unconfirmed possible reported estimated registered new'));

/** Participles without "-ed": "tickets sold", "lives lost". */
export const IRREGULAR_PARTICIPLES = wordSet(
  words(
    `sold held built lost found shot hurt hit cut shut sent kept left paid made born won spent met laid fled sunk stolen broken torn blown taken given driven frozen thrown burnt caught bought brought struck swept
    stuck put set cast`,
  ),
);

/** Nouns in the singular that a bare figure is the value of: "enrolment: 912". */
export const COUNT_NOUNS = wordSet(
  words(
    'enrolment enrollment headcount capacity attendance population membership workforce tonnage turnout audience crowd strength caseload backlog occupancy ridership circulation intake',
  ),
);

/** What opens a label of a part: "of whom hospitalised: 38", "including children: 5". */
export const OF_THEM = wordSet(words('whom which these them those'));
export const COUNTED_WITHIN = wordSet(words('including incl incl.'));

/** What no label has: words of a clause. */
export const OF_CLAUSES = wordSet(words('that who if when because as than until while after before between to by from'));

/** Marks before the items of a list. */
export const BULLETS: ReadonlySet<string> = new Set(['•', '●', '▪', '■', '◦', '‣', '·', '*', '-', '–', '—', '►', '▸', '✓', '➢', '»', '>']);

/** Words that no holder of votes or seats has in its name: they tell of the vote itself. */
export const NOT_HOLDERS = wordSet(
  words(
    'vote votes ballot ballots turnout majority electorate rejected valid invalid spoilt spoiled blank total registered voters margin lead swing seat seats share cast counted declared result results',
  ),
);

/** Headings of who got how much. */
export const RESULTS = wordSet(words('result results outcome returns standings count tally declaration scoreboard'));

/** Between what is counted and the sort of part that each row of a list is of: "deaths by district". */
export const ROW_BY = wordSet(words('by per'));

/** In a label they say that its figure is of what is to come, was kept from happening, or is a rate. */
export const NOT_YET = wordSet('expected projected predicted forecast planned averted prevented avoided potential possible per'.split(' '));

/** Before a number they are numbered and have nothing: "Ward 5", "the Boeing 737". Lower case. */
export const NUMBERED = wordSet(
  'ward district channel proposition measure question flight clause article section chapter area zone sector region route highway road line gate platform room phase stage group grade unit block apollo boeing airbus embraer formula version'.split(
    ' ',
  ),
);

/** Before a list they say that it is of something else than those who have the figures: "according to", "among them". */
export const OTHER_LISTS = wordSet(['by', 'according', 'among', 'including', 'like']);
