/** Words by which a figure is of one sort of what it measures, of some of what it counts, over one stretch or against one base. Lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Before the noun of a measure: which of several ways it was reckoned. */
export const SORTS = wordSet(
  words(`net gross operating pretax core headline adjusted underlying organic comparable nominal average median mean retail wholesale domestic foreign consolidated
    statutory pre-tax post-tax after-tax before-tax like-for-like insured uninsured recurring ordinary youth long-term reverse`),
);
/** "before tax", "after fees": what was taken off, or was not. */
export const TAKEN_OFF = wordSet(words('tax taxes interest costs fees deductions commission charges expenses'));
export const BEFORE_OR_AFTER = wordSet(words('before after'));
/** Before what is reckoned in or left out: "excluding currency effects", "including debt". */
export const RECKONED_IN = wordSet(words('including excluding'));

/** Sides of a body that play, run and are counted beside its main one: "the women's team", "the under-21 side". */
export const SIDES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['women', 'women woman ladies lady girls'],
      ['men', 'men man boys'],
      ['young', 'under-17 under-18 under-19 under-20 under-21 under-23 u17 u18 u19 u20 u21 u23 youth junior juniors academy'],
      ['reserves', 'reserve reserves'],
    ] as const
  ).flatMap(([side, list]) => words(list).map((word): [string, string] => [word, side])),
);
/** Nouns for what such a side is or does. */
export const OF_SIDES = wordSet(
  words('team side squad club match game final semi-final race event tournament league cup title champion champions footballers players'),
);

/** By what people are moved or reached: "by boat". */
export const BY_WHAT = wordSet(
  words('boat boats helicopter helicopters air sea road rail train bus car plane ferry hand rope ropes ladder ladders dinghy raft truck ambulance foot'),
);

/** Before those among whom a share is told: "in adults", "among women", "of children". */
export const AMONG_WHOM = wordSet(words('in among for of'));
/** Behind them, how old they are: "people over 65", "children aged five". */
export const HOW_OLD = wordSet(words('over under aged above below older younger'));

/** The stretches that a measure is told over, by every word for them. */
export const OVER_STRETCH: ReadonlyMap<string, string> = new Map(
  (
    [
      ['year', 'year annual annually yearly full-year'],
      ['half', 'half half-year'],
      ['quarter', 'quarter quarterly'],
      ['month', 'month monthly'],
      ['week', 'week weekly'],
      ['day', 'day daily'],
    ] as const
  ).flatMap(([unit, list]) => words(list).map((word): [string, string] => [word, unit])),
);
/** Before such a stretch: "in the quarter", "for the full year", "over the week". */
export const DURING = wordSet(words('in for during over'));
/** Between the two: "for the full year". Which of several it was is told as a turn: "the third quarter". */
export const THE_WHOLE = wordSet(words('the a an whole full entire same'));
/** Before what a change is told against: "from a year earlier", "on the month", "than last year". */
export const AGAINST = wordSet(words('from than on over with to'));
/** Between the two: "from the same quarter". */
export const THE_OTHER = wordSet(words('the a an one last previous same preceding'));

/** Nouns beside a measure that do not tell what it is of. Singular. */
export const NO_THINGS: ReadonlySet<string> = new Set(
  words('person people individual percent percentage point figure rate level share amount sum value lot half third quarter'),
);

/** Bodies that do the same beside each other, each to as many as it comes to: the nouns for one body, its name first. Whoever acts alone is of one sort. */
export const DOERS: ReadonlyMap<string, string> = new Map(
  [
    'police officer constable detective policeman deputy sheriff',
    'army soldier troop paratrooper',
    'navy',
    'coastguard lifeguard lifeboat',
    'fireman firefighter brigade',
    'boat ship trawler vessel ferry yacht fisherman crew warship frigate tug tanker',
    'helicopter plane',
    'neighbour neighbor resident villager bystander passer-by',
    'government ministry state',
    'council city town',
    'company firm owner operator employer airline carrier railway railroad',
    'union',
    'donor giver',
    'bank lender',
    'fund',
    'charity foundation',
    'one man woman gunman attacker assailant suspect shooter teenager boy driver robber',
  ].flatMap((line) => {
    const [body = '', ...others] = words(line);
    return [body, ...others].map((word): [string, string] => [word, body]);
  }),
);

/** The names of those bodies: whoever has a name of its own may be one of them. */
export const GENERIC_DOERS: ReadonlySet<string> = new Set(DOERS.values());

/** Before a name: not the one that the report is of. */
export const RIVALS = wordSet(words('rival competitor peer'));

/** What several companies run beside each other: how many one of them cancelled is not how many were. Singular. */
export const SERVICES: ReadonlySet<string> = new Set(words('flight train service ferry sailing crossing bus departure'));

/** What sides, teams and countries have for themselves in a table or at the games. Singular. */
export const STANDINGS: ReadonlySet<string> = new Set(words('point goal medal win victory defeat draw title trophy'));

/** Parts of the world that nobody's figures are all of. */
export const REGIONS: ReadonlySet<string> = new Set([
  ...words('asia africa europe america oceania asia-pacific'),
  'north america',
  'south america',
  'latin america',
  'middle east',
  'asia pacific',
]);

/** Words of a sentence that tell of what part of a term, or of which of several terms, a figure is, each with what it makes of it. */
export const OF_TERMS: ReadonlyMap<string, string> = new Map([
  ['suspended', 'suspended'],
  ...[...verbForms('serve'), ...verbForms('spend'), 'parole'].map((word): [string, string] => [word, 'served']),
  ...words('concurrently concurrent consecutively consecutive').map((word): [string, string] => [word, 'one of several']),
]);
