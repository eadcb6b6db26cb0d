/**
 * Figures of two things, days of two moments and places of two scenes: the first by what their own clauses say: the policy, as a list.
 *
 * Like figures are never told apart here. Where one clause says nothing, its figure may be of anything; only where the other says that it is of a
 * part, and is well below it, the one is taken for the whole and the other for its part.
 */
import { AGE } from '../lexicon/attributes.js';
import { PERIODS } from '../lexicon/calendar.js';
import { SEXES } from '../lexicon/gender.js';
import { DEMONYMS } from '../lexicon/places.js';
import { dimensionOf } from '../lexicon/dimensions.js';
import { BY_WHAT as MEANS } from '../lexicon/limits.js';
import { groupWords, TOGETHER } from '../lexicon/group-words.js';
import { HARMED, IDLE_MODIFIERS, isOfPeople } from '../lexicon/people.js';
import type { Claim } from '../model/claim.js';
import { DAY } from '../model/period.js';
import { type Bounds, boundsMeet, boundsOf, IN_A_SERIES, KINDS_OF_MEASURE, MEASURED_NOUN } from '../model/quantity.js';
import type { Setting, Stretch } from '../model/setting.js';
import { mayBeOneName } from '../model/one-name.js';
import { areTwoScenes } from './places.js';
import { lastWord } from '../model/text.js';
import { areTwoPeople } from './namesakes.js';
import { areTwoMoments } from './times.js';

type Figure = Claim<'quantity'>;

/** How the first figure stands to the second. */
interface Step {
  /** It is lower at all. */
  readonly less: boolean;
  /** It is lower by more than two tellings of one group may differ. */
  readonly fewer: boolean;
  /** It is so much lower that it may be a part's. */
  readonly below: boolean;
  /** Both are shares: that of a part may be the higher one. */
  readonly share: boolean;
  /** By how much it is lower; 0 where it is not, or where either is no one figure. */
  readonly by: number;
  /** Both are counted as those whom somebody else harmed: "victims". */
  readonly harmed: boolean;
}

interface Sign {
  readonly name: string;
  /** Asked both ways round. */
  holds(a: Setting, b: Setting, step: Step): boolean;
}

/** A figure below so much of another may be that of a part of what the other counts. */
const PART = 0.6;

/** A figure of a narrower group below so much of another is that of a part: of four men, three masked ones. */
const FEWER = 0.8;

/** So many may have been told of before "the others". */
const A_FEW = 2;

export const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / DAY;
const shareWord = (a: readonly string[], b: readonly string[]): boolean => {
  const words = new Set(a.flatMap((name) => name.split(/[ -]/)));
  return b.some((name) => name.split(/[ -]/).some((word) => word.length > 2 && words.has(word)));
};

/** Both name a place, by no word in common, and neither is said to hold the other. */
const areApart = ({ where: a, within: inA = [] }: Setting, { where: b, within: inB = [] }: Setting, held = false): boolean =>
  a !== undefined && b !== undefined && !shareWord(a, b) && (held || !(shareWord(inA, b) || shareWord(a, inB)));

/** Words that leave room for more than their figure. */
const LEAVING_ROOM: ReadonlySet<NonNullable<Setting['some']>> = new Set(['met', 'told', 'more']);

const isAllOver = ({ reach }: Setting): boolean => reach === 'all' || reach === 'everywhere';

/** Whether the place of the one is a part of that all over which the other is: a country of the world, no country of what may be that country. */
const isPlaceWithin = ({ where, wide }: Setting, { reach, where: over = [] }: Setting): boolean =>
  where !== undefined && (reach === 'everywhere' || !wide) && !shareWord(where, over);

/** "third quarter", "in the quarter": a quarter. */
const stretchOf = ({ span, turn }: Setting): string | undefined => span ?? (turn !== undefined && PERIODS.has(lastWord(turn)) ? lastWord(turn) : undefined);

/** Longer than what a night could run into: a month ends where the next begins. */
const isLong = ({ start, end }: Stretch): boolean => start !== undefined && end !== undefined && daysBetween(start, end) > LONG;
const LONG = 5;

const NAMED = /^(?:by|at) (?=.)/;
/** "by norda", "at elm": by whom or where by name, and by no means such as "by boat". */
const nameIn = (only: string): string | undefined => {
  const name = only.replace(NAMED, '');
  return name === only || MEANS.has(name) ? undefined : name;
};
const mayBeOneOnly = (a: string, b: string): boolean => {
  const [one, other] = [nameIn(a), nameIn(b)];
  return one !== undefined && other !== undefined && a.slice(0, 2) === b.slice(0, 2) && mayBeOneName(one, other);
};

const haveOneHospital = ({ hospital: a }: Setting, { hospital: b }: Setting): boolean => a !== undefined && b !== undefined && mayBeOneName(a, b);

/** The policy. */
const SIGNS: readonly Sign[] = [
  { name: 'other places', holds: (a, b) => areApart(a, b) && !a.wide && !b.wide },
  {
    name: 'a place that may lie in the other',
    holds: (a, b, { below }) => below && areApart(a, b, true) && !a.wide && b.wide === true,
  },
  { name: 'a place put first, and no place told', holds: (a, b, { below }) => below && a.first === true && !a.wide && b.where === undefined },
  {
    name: 'in a part, and all over',
    holds: (a, b, { less, below }) =>
      (less && isAllOver(b) && !isAllOver(a) && (a.reach === 'part' || isPlaceWithin(a, b))) ||
      (below && a.reach === 'part' && b.reach !== 'part') ||
      (below && isAllOver(b) && !isAllOver(a)),
  },
  { name: 'in one event, and in several', holds: (a, b, { less }) => less && a.reach !== 'events' && b.reach === 'events' },
  {
    name: 'two wide places',
    holds: (a, b) => areApart(a, b) && a.wide === true && b.wide === true,
  },
  // A night belongs to two days.
  {
    name: 'other days',
    holds: ({ when: a }, { when: b }) =>
      a?.end !== undefined && b?.start !== undefined && !a.running && !b.running && daysBetween(a.end, b.start) > (isLong(a) && isLong(b) ? 0 : 1),
  },
  { name: 'since a day, and on a day', holds: ({ when: a }, { when: b }) => a !== undefined && b !== undefined && !a.running && b.running === true },
  { name: 'since a day, and more of it', holds: ({ when: a }, { when: b }, { below }) => below && a === undefined && b?.running === true },
  { name: 'beside the event', holds: (a, b) => a.by === 'beside' && b.by !== 'beside' },
  { name: 'at one spot of the scene', holds: (a, b, { less }) => less && a.by === 'spot' && b.of === undefined },
  { name: 'of other things', holds: ({ of: a }, { of: b }) => a !== undefined && b !== undefined && a !== b && !shareWord([a], [b]) },
  { name: 'another turn', holds: ({ turn: a }, { turn: b }) => a !== undefined && b !== undefined && a !== b && lastWord(a) === lastWord(b) },
  {
    name: 'one turn of several, and no turn told',
    holds: (a, b, { less }) => less && a.turn !== undefined && b.turn === undefined && b.span === undefined && PERIODS.has(lastWord(a.turn)),
  },
  { name: 'of another sort', holds: ({ sort: a }, { sort: b }) => a !== b },
  {
    name: 'of some alone, and of others alone',
    holds: ({ only: a }, { only: b }) => a !== undefined && b !== undefined && a !== b && !mayBeOneOnly(a, b),
  },
  {
    name: 'of some alone',
    // "The airline cancelled 75 flights": it may be the one that the other names.
    holds: (a, b, { less, share }) =>
      (less || share) && a.only !== undefined && b.only === undefined && !(nameIn(a.only) !== undefined && b.doer !== undefined) && !haveOneHospital(a, b),
  },
  { name: 'over another stretch', holds: (a, b) => stretchOf(a) !== undefined && stretchOf(b) !== undefined && stretchOf(a) !== stretchOf(b) },
  { name: 'against another base', holds: ({ base: a }, { base: b }) => a !== undefined && b !== undefined && a !== b },
  { name: 'planned and done', holds: (a, b) => a.stage === 'planned' && b.stage === 'done' },
  { name: 'somebody counted in, and not', holds: (a, b) => a.with !== undefined && b.without !== undefined },
  {
    name: 'who did it may be counted in',
    holds: (a, b, { by, harmed }) =>
      !harmed &&
      ((by === 1 && a.without !== undefined && b.without === undefined) || (by > 0 && by === a.attackers && a.with === undefined && b.without === undefined)),
  },
  { name: 'some of them', holds: (a, b, { less }) => less && a.some !== undefined && LEAVING_ROOM.has(a.some) && (b.some !== a.some || a.some === 'told') },
  { name: 'the rest of them', holds: (a, b, { by }) => by > 0 && by <= A_FEW && a.some === 'rest' && b.some !== 'rest' },
];

const NOTHING: Setting = {};

/** What is counted, with the words that narrow it down: "electric cars". Of people a group has its own noun. */
const countedOf = ({ scope, value }: Figure): readonly string[] =>
  [...groupWords(scope?.who), ...groupWords(value.unit)].filter((word) => !IDLE_MODIFIERS.has(word));

/** "British tourists" of "tourists", "electric cars" of "cars": the same head, and a word more. */
const isNarrower = (a: Figure, b: Figure): boolean => {
  if (dimensionOf(a.value) !== 'count' || dimensionOf(b.value) !== 'count') return false;
  const groups = a.scope?.who !== undefined && b.scope?.who !== undefined;
  const [x, y] = groups ? [groupWords(a.scope.who), groupWords(b.scope.who)] : [countedOf(a), countedOf(b)];
  if (!groups && isOfPeople(x.at(-1) ?? '')) return false;
  return x.length > y.length && x.at(-1) === y.at(-1) && y.every((word) => x.includes(word));
};

/** "Four victims", "three worshippers": none of them did it. */
const isOfTheHarmed = (figure: Figure): boolean => HARMED.has(countedOf(figure).at(-1) ?? '');

const haveOneUnit = ({ value: a }: Figure, { value: b }: Figure): boolean => a.unit === b.unit || (dimensionOf(a) === 'count' && dimensionOf(b) === 'count');

/** Whether two figures may be one: what is converted is not known here. */
const isLike = (a: Figure, b: Figure): boolean => haveOneUnit(a, b) && boundsMeet(a.value, b.value);

/** The text itself puts the one in the place of the other. */
const replaces = (a: Figure, b: Figure): boolean => a.report === b.report && (a.revision !== undefined || b.revision !== undefined);

const HOURS = /^(\d+) hours$/;
/** Whether the one is of several days together, and the other of one day: what a week brought is no other count of its Sunday. */
const isOfDaysAndOfOne = ({ scope }: Figure, { scope: beside, setting }: Figure): boolean => {
  const when = setting?.when;
  return (
    beside?.per === undefined &&
    Number(HOURS.exec(scope?.per ?? '')?.[1] ?? 0) > 24 &&
    when?.start !== undefined &&
    when.running === undefined &&
    when.start === when.end
  );
};

/** Whether the one is of a stretch, and the other of none: "64 mm within three hours", "110 mm"; "her 14th goal of the season", "31 goals". */
const isOfAStretch = ({ scope: a, rule }: Figure, { scope: b }: Figure): boolean =>
  b?.per === undefined && (HOURS.test(a?.per ?? '') || (rule === IN_A_SERIES && a?.per !== undefined));

/** Whether each names something that the other does not. */
const haveOwnThings = ({ things: a = [] }: Setting, { things: b = [] }: Setting): boolean =>
  a.some((thing) => !b.includes(thing)) && b.some((thing) => !a.includes(thing));

type Named = Pick<Figure, 'attribute' | 'readAs' | 'rule'>;
const isMeasureAlone = ({ attribute, readAs, rule }: Named): boolean => rule === MEASURED_NOUN || KINDS_OF_MEASURE.has(readAs ?? attribute);
/** Each tells first, as who has the measure or owes it, what the other tells of behind: "A would pay B", "B would pay A". */
const areTurnedRound = ({ things: [one, ...a] = [] }: Setting, { things: [other, ...b] = [] }: Setting): boolean =>
  one !== undefined && other !== undefined && one !== other && a.includes(other) && b.includes(one);
const haveOtherDeeds = ({ deed: a }: Setting, { deed: b }: Setting): boolean => a !== undefined && b !== undefined && a !== b;
/**
 * A measure that no word names, or but its own noun, is of what its clause tells of: another deed, other things, or a stretch that is told of one alone, are
 * another measure. A bonus of 400 for the driver is none of 500 for the guard, and a grant of 2 million a year none of 10 million.
 */
const isMeasureOfAnother = ({ setting: a = NOTHING, ...one }: Figure, { setting: b = NOTHING, ...other }: Figure): boolean =>
  isMeasureAlone(one) && isMeasureAlone(other) && (haveOtherDeeds(a, b) || haveOwnThings(a, b) || areTurnedRound(a, b) || stretchOf(a) !== stretchOf(b));

/** "Three carriages overturned", beside five "derailed": a verb by which another attribute goes would have told it. */
const isOfAnotherDeed = ({ attribute: a, setting, readAs, rule }: Figure, { attribute: b, ...other }: Figure): boolean =>
  setting?.deed !== undefined && !isMeasureAlone({ attribute: a, rule, ...(readAs === undefined ? {} : { readAs }) }) && (readAs ?? a) !== (other.readAs ?? b);

/** The peoples that a group is of: "turkish soldier" → Turkey; of "male" and "female" either is one. */
const peoplesOf = ({ scope }: Figure): readonly string[] =>
  (scope?.who ?? '').split(' ').flatMap((word) => DEMONYMS.get(word) ?? (SEXES.has(word) ? [word] : []));
const areOther = (one: readonly string[], other: readonly string[]): boolean => one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));

/** The names before the noun of a group, as its text has them: of "14 Juventus fans" the club. */
const namesBefore = ({ scope, text }: Figure): readonly string[] =>
  groupWords(scope?.who)
    .slice(0, -1)
    .filter((word) => text.includes(` ${word.charAt(0).toUpperCase()}${word.slice(1)}`));

/** "Four Turkish soldiers" and "nine Syrian soldiers", "14 Juventus fans" and "nine Torino fans". */
const areOfTwoGroups = (a: Figure, b: Figure): boolean =>
  areOther(peoplesOf(a), peoplesOf(b)) ||
  (peoplesOf(a).length + peoplesOf(b).length === 0 &&
    lastWord(a.scope?.who ?? '') === lastWord(b.scope?.who ?? '') &&
    areOther(namesBefore(a), namesBefore(b)));

const isTogether = ({ scope }: Figure): boolean => scope?.who?.endsWith(` ${TOGETHER}`) === true;

const isOneDay = (when: Setting['when']): boolean => when?.start !== undefined && when.start === when.end && !when.running;
/** A measure that no word names is of its own day: no night belongs to two, as of what happens in it. */
const areMeasuredOnOtherDays = ({ setting: a = NOTHING, ...one }: Figure, { setting: b = NOTHING, ...other }: Figure): boolean =>
  isMeasureAlone(one) && isMeasureAlone(other) && isOneDay(a.when) && isOneDay(b.when) && a.when!.start !== b.when!.start;

const OF = /^of (?=.)/;
/** "Four counts of fraud" and "four counts of perjury", by no word in common: of two things though the figures are one. */
const areOfTwoSorts = ({ setting: a }: Figure, { setting: b }: Figure): boolean =>
  a?.only !== undefined && b?.only !== undefined && OF.test(a.only) && OF.test(b.only) && !shareWord([a.only], [b.only]);

const isApart = ({ setting }: Figure): boolean => setting?.some === 'more' || setting?.some === 'rest';
/** "Two others came later", "the other four": of one report that tells of two rests, each beside some of its own. */
const areTwoRests = (a: Figure, b: Figure): boolean =>
  a.report === b.report && isApart(a) && isApart(b) && (a.setting?.some === 'more' || b.setting?.some === 'more');

/** Which sign tells that two figures are of two things; undefined where none does, or where the figures may be one. */
export const signOf = (a: Figure, b: Figure): string | undefined => {
  if (areOfTwoSorts(a, b)) return 'of two sorts of them';
  if (isLike(a, b) || replaces(a, b)) return undefined;
  const [x, y] = [boundsOf(a.value), boundsOf(b.value)];
  if (a.attribute === AGE && areTwoPeople(a, b)) return 'of two people';
  if (areTwoRests(a, b)) return 'the rest of two';
  if (areOfTwoGroups(a, b)) return 'of two groups by their own words';
  if (isTogether(a) !== isTogether(b)) return 'of several together';
  if (isOfDaysAndOfOne(a, b) || isOfDaysAndOfOne(b, a)) return 'of days, and of a day';
  const measured = haveOneUnit(a, b);
  const stepOf = (low: Bounds, high: Bounds): Step => ({
    less: measured && low.high < high.low,
    fewer: measured && low.high < FEWER * high.low,
    below: measured && low.high < PART * high.low,
    share: measured && a.value.unit === '%' && !isLike(a, b),
    harmed: isOfTheHarmed(a) && isOfTheHarmed(b),
    by: measured && low.low === low.high && high.low === high.high ? Math.max(0, high.low - low.high) : 0,
  });
  const [up, down] = [stepOf(x, y), stepOf(y, x)];
  if ((up.less && isOfAStretch(a, b)) || (down.less && isOfAStretch(b, a))) return 'of a stretch alone';
  if (isOfAnotherDeed(a, b) || isOfAnotherDeed(b, a)) return 'by another deed';
  if (areMeasuredOnOtherDays(a, b)) return 'measured on other days';
  if (isMeasureOfAnother(a, b)) return 'a measure of another thing';
  const [one, other] = [a.setting ?? NOTHING, b.setting ?? NOTHING];
  if ((up.fewer && isNarrower(a, b)) || (down.fewer && isNarrower(b, a))) return 'of a narrower group';
  if (one === NOTHING && other === NOTHING) return undefined;
  return SIGNS.find(({ holds }) => holds(one, other, up) || holds(other, one, down))?.name;
};

export const areUnlike = (a: Claim, b: Claim): boolean => {
  if (a.kind === 'quantity' && b.kind === 'quantity') return signOf(a, b) !== undefined;
  if (a.kind === 'time' && b.kind === 'time') return areTwoMoments(a, b);
  return a.kind === 'place' && b.kind === 'place' && areTwoScenes(a, b);
};

/** No more groups and members than so many are looked at for each claim. */
const MANY = 24;
const FEW = 24;

/**
 * Figures of one attribute dealt out so that no two of a group are unlike. What could be of several groups goes with its like; else, as the whole may,
 * with the one group that it has members of; else it stands apart with its kind.
 */
export const likeGroups = (claims: readonly Figure[]): readonly (readonly Figure[])[] => {
  const told = claims.filter(({ setting, scope }) => setting !== undefined || scope?.who !== undefined);
  const beside = claims.slice(0, 2 * MANY);
  const disputed = new Set(told.slice(0, MANY).filter((one) => beside.some((other) => signOf(one, other) !== undefined)));
  if (disputed.size === 0) return [claims];
  const groups: Figure[][] = [];
  const open: Figure[] = [];
  const fits = (group: readonly Figure[], claim: Figure): boolean => group.slice(0, FEW).every((other) => signOf(other, claim) === undefined);
  const place = (claim: Figure, wanted: (group: readonly Figure[]) => boolean): boolean => {
    const group = groups.slice(0, MANY).find((each) => wanted(each) && fits(each, claim));
    group?.push(claim);
    return group !== undefined;
  };
  const isLikeOne = (claim: Figure) => (group: readonly Figure[]) => group.some((other) => isLike(other, claim));
  for (const claim of claims) {
    if (!disputed.has(claim)) open.push(claim);
    else if (!place(claim, isLikeOne(claim)) && !place(claim, () => true)) groups.push([claim]);
  }
  const rest = open.filter((claim) => !place(claim, isLikeOne(claim)));
  const left: Figure[] = [];
  for (const claim of rest) {
    const homes = groups.filter((group) => fits(group, claim));
    const own = claim.revision && homes.find((group) => group.some((other) => replaces(other, claim)));
    if (own) own.push(claim);
    else if (homes.length === 1) homes[0]!.push(claim);
    else left.push(claim);
  }
  return left.length > 0 ? [...groups, left] : groups;
};
