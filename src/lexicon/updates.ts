/** Words that say of a figure that another has taken its place, or that it takes another's. Lower case. */
import { wordSet } from './word-set.js';

/** At the head of the part of the sentence that holds the figure: it has been replaced. */
export const REPLACED: ReadonlySet<string> = new Set('earlier initially previously originally first formerly previous prev'.split(' '));

/** Phrases of two words or more to the same effect. */
export const REPLACED_PHRASES: readonly (readonly string[])[] = [
  ['up', 'from'],
  ['down', 'from'],
  ['at', 'first'],
  ['had', 'said'],
  ['had', 'reported'],
  ['had', 'put'],
  ['had', 'been', 'reported'],
  ['had', 'been', 'put'],
  ['earlier', 'version'],
  ['previous', 'figure'],
  ['earlier', 'figure'],
  ['earlier', 'report'],
  ['had', 'been', 'listed'],
  ['correct', 'the', 'figure', 'of'],
  ['corrects', 'the', 'figure', 'of'],
  ['corrected', 'the', 'figure', 'of'],
  ['instead', 'of'],
  ['rather', 'than'],
  ['compared', 'with'],
];

/** Before a noun for a telling: "[initial] reports said four". */
export const FIRST_TOLD: ReadonlySet<string> = new Set('initial early earlier first previous original preliminary'.split(' '));

/** What is told of in the past has been told otherwise since: "initial reports [indicated] four"; "initial reports indicate four" still holds. */
export const TOLD_THEN: ReadonlySet<string> = new Set(
  'said indicated suggested put was were had gave spoke claimed stated listed counted showed reported described mentioned'.split(' '),
);

/** Verbs of change, all forms: "[rose] to 23", "grew from thirteen to fourteen". */
export const CHANGES = wordSet(
  `rose rise rises risen rising grew grow grows grown growing climbed climb climbs climbing increased increase increases increasing jumped jumps soared soars raised raise raises raising
   revised revise revises lowered lower lowers enhanced hiked lifted adjusted amended cut cuts reduced reduces fell falls fallen dropped drops went gone updated updates corrected corrects brought bringing brings doubled tripled`
    .split(/\s+/)
    .filter(Boolean),
);

/** The figure after them is the one that counts now. */
export const REPLACING_PHRASES: readonly (readonly string[])[] = [
  ['now', 'stands', 'at'],
  ['stands', 'at'],
  ['now', 'at'],
  ['now', 'expects'],
  ['now', 'expect'],
  ['now', 'sees'],
  ['now', 'forecasts'],
  ['now', 'puts'],
  ['has', 'reached'],
  ['have', 'now'],
  ['has', 'now'],
  ['are', 'now'],
  ['is', 'now'],
  ['now', 'say'],
  ['now', 'says'],
  ['revised', 'to'],
  ['corrected', 'to'],
  ['the', 'figure', 'is'],
  ...['correct', 'true', 'right', 'real', 'actual'].flatMap((which) => ['is', 'was'].map((be) => ['the', which, 'figure', be])),
  ['revised', 'down', 'to'],
  ['revised', 'up', 'to'],
];

/** What was at first, and, in the same sentence, what it came to: the first figure says nothing against the second, nor the other way round. */
export const FIRST_AND_LAST: readonly (readonly [first: readonly string[], last: readonly string[]])[] = [
  [
    ['began', 'with'],
    ['ended', 'with'],
  ],
  [
    ['started', 'with'],
    ['ended', 'with'],
  ],
  [
    ['started', 'with'],
    ['finished', 'with'],
  ],
  [
    ['began', 'at'],
    ['ended', 'at'],
  ],
  [
    ['started', 'at'],
    ['ended', 'at'],
  ],
];

/** How a paragraph that puts right an earlier one begins. */
export const CORRECTIONS = wordSet('correction corrected corrects corrected- clarification update updated'.split(' '));

/** At the head of an attribute, of those who are so for a time: "under evacuation order", "without power". */
export const UNDER: ReadonlySet<string> = new Set(['under', 'without']);
/** Nouns for how somebody or something is: told otherwise on another day, it has changed. */
export const STATES: ReadonlySet<string> = new Set(['condition', 'state', 'status', 'whereabouts', 'custody', 'progress', 'step', 'stage', 'health']);

/** Verbs of change that put an earlier figure right, and do not tell of growth. */
export const REVISIONS: ReadonlySet<string> = new Set(
  'raised raise raises raising revised revise revises lowered lower lowers enhanced hiked lifted adjusted amended cut cuts reduced reduces updated updates corrected corrects brought bringing brings upgraded downgraded enhanced enhance hiked hikes lifted lifts adjusted amended trimmed slashed'.split(
    ' ',
  ),
);

/** What may stand between a figure and the verb that moves it: "15 million, [later] lowered to 9.7 million", "10 million; talks [had] brought it down to 4". */
export const MOVED_ON: ReadonlySet<string> = new Set(
  'later since then now but and was were has had have been be is it this that they which he she soon subsequently afterwards to at down up come came'.split(
    ' ',
  ),
);

/** Behind a former figure: it was that of another time, and still is. "Up from 40 cents a year ago." */
export const LONG_AGO: ReadonlySet<string> = new Set('year years decade decades month months quarter quarters'.split(' '));
/** Behind a former figure these open the words for an occasion: "up from 4 in the first quake". */
export const ON_OCCASION: ReadonlySet<string> = new Set('in at during after under'.split(' '));
/** In those words, by which one is told from another: "the first quake", "the last election". */
export const WHICH_ONE: ReadonlySet<string> = new Set('first second third fourth fifth last previous past'.split(' '));
/** Where it is no other occasion, but an earlier hour or count of the same: "up from 12 in the morning", "in an earlier tally". */
export const OF_THE_SAME: ReadonlySet<string> = new Set(
  `morning afternoon evening night noon midnight midday dawn dusk initial earlier previous count counts tally report reports statement bulletin update estimate estimates
   version list`.split(/\s+/),
);
