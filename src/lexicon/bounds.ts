/**
 * What the words around a figure do to it. `min`: at least it; `max`: at most it; `above`, `below`: without it;
 * `near`: about it; `almost`, `justUnder`: close under it; `justOver`: close above it.
 */
import { wordSet } from './word-set.js';
import { words } from './words.js';

export type Bound = 'min' | 'max' | 'above' | 'below' | 'near' | 'almost' | 'justUnder' | 'justOver';

type Phrases = Readonly<Record<Bound, string>>;

/** Phrases that stand right before a figure, separated by "|". */
export const BOUNDS_BEFORE: Phrases = {
  min: `at least|at the least|at the very least|no fewer than|not fewer than|no less than|not less than|no lower than|no smaller than|no younger than|a minimum of|minimum of|minimum|as few as|as little as
    |greater than or equal to|more than or equal to|equal to or more than|equal to or greater than|bigger or equal than|higher or equal than|greater or equal than|larger or equal than|at least or equal to|>=|≥|≧`,
  max: `up to|as many as|as much as|as high as|as long as|as far as|no more than|not more than|no greater than|no higher than|no larger than|no longer than|no older than|not exceeding|at most|at the most|at the very most|a maximum of|maximum of|maximum|max|capped at|limited to|less than or equal|
    |less than or equal to|fewer than or equal to|equal to or less than|smaller or equal than|less or equal than|lower or equal than|<=|≤|≦`,
  above: `more than|more even than|over|above|in excess of|upwards of|upward of|north of|greater than|larger than|bigger than|higher than|longer than|older than|taller than|heavier than|deeper than|wider than|faster than|stronger than
    |exceeding|exceeds|exceeded|exceed|surpassing|surpasses|surpassed|surpass|topping|topped|tops|passing|passed|passes|past|beyond|well over|far over|well above|far above|well more than|far more than|>`,
  below: `fewer than|less than|under|below|lower than|smaller than|shorter than|younger than|lighter than|cheaper than|slower than|well under|well below|far less than|far fewer than|south of|<`,
  near: `about|around|some|roughly|approximately|approx|approx.|circa|ca.|ca|c.|more or less|an estimated|estimated|an approximate|in the region of|in the order of|on the order of|of the order of|in the neighborhood of|in the neighbourhood of|in the vicinity of
    |close to|close on|somewhere around|somewhere near|anywhere around|perhaps|maybe|broadly|give or take|~|≈|∼`,
  almost: `nearly|almost|approaching|approaches|approached|nearing|nears|neared|not quite|virtually|practically`,
  justUnder: `just under|just below|just shy of|shy of|a little under|slightly under|a little less than|slightly less than|just less than|close under|a little below|slightly below`,
  justOver: `just over|just above|a little over|slightly over|slightly more than|a little more than|just more than|slightly above|a little above`,
};

/** Phrases that stand right after a figure, its unit or the noun that it counts. */
export const BOUNDS_AFTER: Phrases = {
  min: `or more|or greater|or greater than|or higher|or above|or over|or older|or longer|or larger|or bigger|or better|or upwards|and more|and over|and above|and older|and up|and upwards|at least|at the least|at the very least|at a minimum|minimum|- plus|plus|+`,
  max: `or fewer|or less|or under|or below|or lower|or younger|or smaller|or shorter|and under|and below|and younger|at most|at the most|at the very most|maximum|tops`,
  above: ``,
  below: ``,
  near: `or so|or thereabouts|more or less|give or take|- odd|odd|- ish|- some|approximately`,
  almost: ``,
  justUnder: ``,
  justOver: ``,
};

/** Words that may stand between a hedge and its figure, or before the hedge, and change nothing. */
export const EMPHASIS = wordSet('just only exactly precisely fully already even still now currently merely another'.split(' '));

/** What "about" follows where it means a subject and not a size: "spoke about 20 cases". */
export const SUBJECT_OF_ABOUT: ReadonlySet<string> = new Set(
  `talk talks talked talking speak speaks spoke spoken speaking ask asks asked asking know knows knew known think thinks thought thinking hear hears heard hearing learn learned learning write writes wrote written writing
   complain complains complained worry worries worried concern concerns concerned question questions questioned tell told telling information news story stories book film report reports details evidence doubts rumours rumors`.split(
    /\s+/,
  ),
);

/** Verbs of moving to a level: after them "up to 500" is where it got, not a ceiling. */
export const REACHES_UP_TO = wordSet(
  `is are was were be been being go goes went gone going rise rises rose risen rising climb climbs climbed climbing jump jumps jumped move moves moved moving shoot shot bring brings brought bringing take takes took taking push pushes pushed pushing 's 're`.split(
    /\s+/,
  ),
);

/** Of them those that say no more than that something grew: even with what is counted, "crept up to 31 per cent" is where it got. */
export const CREEPS_UP_TO = wordSet(
  'crept creeping edged edging inched inching ticked ticking nudged nudging surged surging soared soaring leapt went gone'.split(' '),
);

/** Coming near to somebody: "approached 12 people", and to a figure only where nothing is counted: "approached 500". */
export const DRAWS_NEAR = wordSet(['approach', 'approaches', 'approached']);

/** Before "longer than two days" they make it the most there was: "nobody waited longer than two days", "never exceeded 40". */
export const NONE_BEYOND = wordSet("no nobody none not n't never".split(' '));
/** Between the two they do not: "nobody who waited longer", "not seen for longer than a week". */
export const OF_ANOTHER_CLAUSE = wordSet(
  'who whom which that why how what when where while if as because after before since until than whether for in and or but'.split(' '),
);
export const GOES_BEYOND = wordSet(['exceed', 'exceeds', 'exceeded', 'exceeding']);

/** Words before "over" and a stretch of time that make it "longer than"; elsewhere it is "during". */
export const LONGER_AFTER: ReadonlySet<string> = new Set(
  `for in after within of by with at than is was were are been lasted lasts lasting last took takes taking spent spending well just from until since and or - –`.split(
    ' ',
  ),
);

/** Right before a figure that they make a rough one. */
export const AROUND_FIGURES = wordSet(words('about around over under nearly almost some roughly approximately between'));

/** Words that make no more of a count than a bound: "less than two days after". */
export const BOUNDS_OF_WHILES = wordSet(words('than within about around nearly almost roughly over'));
