/** What the rows of the decision table ask of a pair: each a small question with a yes or a no, or with the one of the two that is meant. */
import type { Claim } from '../model/index.js';
import { HELD_POSSIBLE, OPEN_QUESTIONS } from '../lexicon/certainty.js';
import { GENERIC_DOERS } from '../lexicon/limits.js';
import { mayBeOneName } from '../model/one-name.js';
import { KINDS_OF_MEASURE, MEASURED_NOUN } from '../model/quantity.js';
import type { Setting } from '../model/setting.js';
import { gapBetween } from '../model/span.js';
import { asksWhether, HOW_IT_STOOD, OPEN_OR_CLOSED, PAST_SENTENCE, PRESENT_SENTENCE, STATEMENT } from '../model/statement.js';
import { type Case, haveOneVoice, type Pair, type Statement } from './case.js';
import { arePassing } from './compare/description.js';
import { isAbove, isFarBelow, isMeasure, isRoughly } from './compare/quantity.js';
import { answersDiffer, blameDiffers, isUnknown } from './compare/responsibility.js';
import { dayOf, instantOf } from './compare/instant.js';
import { gapBetween as gapOf } from './clock.js';
import { areOtherStreetsOfOneName } from './compare/street.js';
import { isProperName } from './compare/names.js';
import { compareValues } from './compare/values.js';
import { contentWords, relatedWords, shareWord } from './compare/words.js';

export const differ = ({ values }: Pair): boolean => values === 'disjoint';
export const within = ({ values }: Pair): boolean => values === 'a-within-b' || values === 'b-within-a';
export const finer = ({ values }: Pair): 'first' | 'second' => (values === 'a-within-b' ? 'first' : 'second');
export const isLater = ({ gap }: Pair): boolean => gap === 'later' || gap === 'clearly later';

/**
 * Kinds whose value can be denied as such. For responsibility the stance says it; "nobody was hurt in Tambo on Friday" denies no place, and no day: a time is
 * denied only where the words deny the deed of that time, "did not resign on Friday".
 */
const DENIABLE: ReadonlySet<Claim['kind']> = new Set(['quantity', 'actor', 'description', 'time']);
const isDenied = (claim: Claim): boolean => claim.polarity === 'denied' && DENIABLE.has(claim.kind);
export const oneDenies = ({ first, second }: Pair): boolean => isDenied(first.claim) !== isDenied(second.claim);
export const bothDeny = ({ first, second }: Pair): boolean => isDenied(first.claim) && isDenied(second.claim);

/** Whether a time is not wholly within the one that is denied: who was not there on Monday night may have come on Tuesday morning. */
export const isBesideDenied = ({ first, second, values }: Pair): boolean =>
  first.claim.kind === 'time' && values !== 'same' && values !== (isDenied(first.claim) ? 'b-within-a' : 'a-within-b') && isDenied(first.claim) !== isDenied(second.claim); // prettier-ignore

const tellsBy = ({ claim }: Statement, ...rules: readonly string[]): boolean => claim.attribute === STATEMENT && rules.includes(claim.rule);

/** Whether a sentence tells that something is not so as it is written, and a later one that it is: "the airport has not reopened". What was not done may be done yet. */
export const isNowSo = (pair: Pair): boolean =>
  oneDenies(pair) &&
  isDenied(pair.first.claim) &&
  ((isLater(pair) && tellsBy(pair.first, PRESENT_SENTENCE) && tellsBy(pair.second, PRESENT_SENTENCE, PAST_SENTENCE)) ||
    (pair.gap === 'clearly later' && asksWhether(pair.first.claim)));

/** Whether one clause denies another, and they may be of two moments or things: only whole sentences of what was, told as certain in the same hours, are of one. */
export const isOfAnotherMoment = (pair: Pair): boolean => {
  const { first, second, gap } = pair;
  if (!oneDenies(pair) || first.claim.attribute !== STATEMENT) return false;
  const standsAlone = (each: Statement): boolean => tellsBy(each, PAST_SENTENCE) && each.claim.certainty === 'stated';
  return !standsAlone(first) || !standsAlone(second) || (gap !== 'same time' && gap !== 'later');
};

const role = ({ claim }: Statement): 'replaced' | 'replacing' | undefined => claim.revision?.role;

export const isFormer = (statement: Statement): boolean => statement.former;

/** Whether a count is said to have grown to a figure, and the other is a higher one that another party gives: nothing grows to less than it was. */
const isOutbid = (fresh: Statement, other: Statement, { fact }: Case): boolean =>
  fact.evolves === 'grows' &&
  role(fresh) === 'replacing' &&
  role(other) === undefined &&
  isCredited(other) &&
  !haveOneVoice(fresh, other) &&
  isHigher(other, fresh);

/** The one that the text itself puts in the other's place, where it does. */
export const replacingInWords = (pair: Pair): 'first' | 'second' | undefined => {
  const { first, second, desk } = pair;
  const [a, b] = [role(first), role(second)];
  if (a === b || isOutbid(first, second, desk) || isOutbid(second, first, desk)) return undefined;
  if (a === 'replaced' || b === 'replacing') return 'second';
  // A live blog, the newest entry first: "the toll rose to nine" at 10, and 31 at 18.
  return b === 'replaced' || !isLater(pair) ? 'first' : undefined;
};

/** Whether a claim repeats one of the values that a text replaces, or a bound about it that the new value breaks. */
const repeats = (claim: Statement, by: Statement, { desk, values }: Pair): boolean =>
  (desk.replacedBy.get(by) ?? []).some((old) => {
    if (old === claim) return false;
    const result = compareValues(old.claim, claim.claim, desk.actors);
    return result === 'same' || (values === 'disjoint' && (result === 'a-within-b' || result === 'b-within-a'));
  });

/** The one that replaces, in its report's words, the value that the other repeats. Published clearly later, a claim repeats nothing: it says so anew. */
export const replacingRepeated = (pair: Pair): 'first' | 'second' | undefined => {
  if (repeats(pair.first, pair.second, pair)) return 'second';
  return pair.gap !== 'clearly later' && repeats(pair.second, pair.first, pair) ? 'first' : undefined;
};

export const isOpenSlot = ({ claim }: Statement): boolean =>
  (claim.kind === 'responsibility' && (claim.value.stance === 'none' || isUnknown(claim.value.words))) ||
  ((claim.kind === 'actor' || claim.kind === 'place' || claim.kind === 'description') && isUnknown(claim.value.words));

const INDEFINITE = /^(?:an?|one|somebody|someone)\s/i;
/** Somebody told of as anybody: "a man in his 20s". */
export const isNameless = ({ claim }: Statement): boolean => claim.kind === 'actor' && INDEFINITE.test(claim.value.words) && !isProperName(claim.value.words);
export const isNamed = ({ claim }: Statement): boolean => claim.kind === 'actor' && isProperName(claim.value.words);

export const rises = ({ first, second }: Pair): boolean =>
  first.claim.kind === 'quantity' && second.claim.kind === 'quantity' && isAbove(second.claim.value, first.claim.value);

/** Days after which nobody is counted any more: a higher figure is then no later count. */
const UNFOLDING = 60;

const isRunning = ({ claim }: Statement): boolean => claim.setting?.when?.running === true;

const isFresh = ({ time }: Statement, { fact }: Case): boolean => {
  const end = fact.event.period && instantOf(fact.event.period.end.slice(0, 10));
  return end === undefined || time === undefined || dayOf(time) - dayOf(end) <= UNFOLDING;
};

/** Whether the event may still have been unfolding at the time of the earlier figure. "Since March": counted until now, whenever it began. */
export const unfolds = ({ first, second, desk }: Pair): boolean => isRunning(first) || isRunning(second) || isFresh(first, desk);

/** The distance in characters within which a figure in another unit is the writer's own conversion. */
const IN_BRACKETS = 40;

export const isOwnConversion = ({ first, second, sameReport }: Pair): boolean => {
  const [a, b] = [first.claim, second.claim];
  if (!sameReport || a.kind !== 'quantity' || b.kind !== 'quantity' || a.value.unit === b.value.unit || a.value.unit === '' || b.value.unit === '')
    return false;
  return gapBetween(a.span, b.span) <= IN_BRACKETS && isRoughly(a.value, b.value);
};

/** Kinds of which one voice in one text gives each thing just one. */
const SINGLE_KINDS: ReadonlySet<Claim['kind']> = new Set(['time', 'place', 'actor', 'description', 'quotation']);

/** The words of a claim around its figure: "… people were hurt". */
const frameOf = ({ text, value }: Claim<'quantity'>): string => text.toLowerCase().replace(value.words.toLowerCase(), '').trim();

/**
 * One sentence written twice with two figures: "five people were hurt", "four people were hurt". A measure with no word beside it is no sentence: a text gives
 * many. Somebody has one age.
 */
const isSlip = (a: Claim<'quantity'>, b: Claim<'quantity'>): boolean => {
  const frame = frameOf(a);
  return frame === frameOf(b) && (frame !== '' || !isMeasure(a.value.unit) || a.value.unit.endsWith('of age')) && !isFarBelow(a.value, b.value);
};

/** A pronoun may be anybody named before it. */
export const isCredited = ({ speakers }: Statement): boolean => speakers.some(({ words }) => words.length > 0);

/** Characters within which a text sets what one party says against what another says. */
const SIDE_BY_SIDE = 400;

/** Whether the one is read as what another party counts of just what the other counts: "9,800 hectares burned; Copernicus makes it 11,300". */
const isSetBeside = ({ claim: { against } }: Statement, { claim: { span } }: Statement): boolean => against?.start === span.start && against.end === span.end;

/**
 * Side by side in one text, as what two parties say: the one is set against the other. One of them may be the text's own where the other is told as another
 * party's count of the same.
 */
export const areSetAgainstEachOther = (a: Statement, b: Statement): boolean => {
  if (a.claim.report !== b.claim.report || haveOneVoice(a, b)) return false;
  // Two entries of a live blog: each is of its own hour.
  if (isToldByHour(a) && isToldByHour(b) && a.time?.local !== b.time?.local) return false;
  if (isCredited(a) && isCredited(b)) return gapBetween(a.claim.span, b.claim.span) <= SIDE_BY_SIDE;
  return isSetBeside(a, b) || isSetBeside(b, a);
};

/**
 * Whether one text gives both, as of one time, and not as what two parties say against each other: then they must be of two things, another place, time,
 * actor or state, or of a part and a whole. Figures in the same words may be a slip, and are told as one.
 */
export const areTwoThings = (a: Statement, b: Statement): boolean => {
  if (a.claim.report !== b.claim.report || isFormer(a) || isFormer(b) || a.time?.local !== b.time?.local) return false;
  if (a.claim.kind === 'quantity' && b.claim.kind === 'quantity') return !areSetAgainstEachOther(a, b) && !isSlip(a.claim, b.claim) && a.key !== b.key;
  return SINGLE_KINDS.has(a.claim.kind) && !areSetAgainstEachOther(a, b) && a.key !== b.key;
};

/** Claims of one report that another's is looked for among. */
export const LOOKED_AT = 12;

const isBeside = (claim: Statement, other: Statement, { desk }: Pair): boolean =>
  (desk.byReport.get(claim.claim.report) ?? [])
    .slice(0, LOOKED_AT)
    .some((beside) => areTwoThings(claim, beside) && compareValues(beside.claim, other.claim, desk.actors) === 'same');

/** Whether the report of a claim gives another value in this fact that puts it in doubt: of a figure, a higher one, of which it may be a part; else one that cannot be of the same thing. */
const isOneOfSeveral = (claim: Statement, { desk }: Pair): boolean =>
  claim.claim.revision === undefined &&
  (desk.byReport.get(claim.claim.report) ?? []).slice(0, LOOKED_AT).some((beside) => {
    if (beside === claim || !areTwoThings(claim, beside)) return false;
    if (claim.claim.kind === 'quantity' && beside.claim.kind === 'quantity') return isAbove(beside.claim.value, claim.claim.value);
    return compareValues(beside.claim, claim.claim, desk.actors) === 'disjoint';
  });

/** Whether one of the two stands beside another value in its own report, so that it may be of a part or of another thing. */
export const mayBeOfAnother = (pair: Pair): boolean => isOneOfSeveral(pair.first, pair) || isOneOfSeveral(pair.second, pair);

const readAs = ({ attribute, readAs: own = attribute }: Claim): string => own;

/** Whether the later text tells the hour at which its figure stood so: what was published before that hour is of an earlier one. */
export const isOfToldHours = ({ first, second }: Pair): boolean => isToldByHour(second) && first.time?.timed === true;
const isToldByHour = ({ claim: { asOf }, time }: Statement): boolean => asOf?.cue !== undefined && time?.timed === true;

type Some = NonNullable<Setting['some']>;
/** Whether the lower of two counts those alone of whom its words say so. */
const isLowerOf =
  (some: Some) =>
  ({ first, second }: Pair): boolean =>
    isSomeOf(some, first, second) || isSomeOf(some, second, first);
const isSomeOf = (some: Some, low: Statement, high: Statement): boolean =>
  low.claim.setting?.some === some && high.claim.setting?.some !== some && isHigher(high, low);

/** Whether the lower of two counts those alone who are still so: of more who were, some may be so no more. */
export const areLeftOf = isLowerOf('left');
/** Whether the lower of two counts those alone to whom it happened there and then: others may have died later. */
export const areSceneAndAll = isLowerOf('scene');
/** Whether the lower of two counts those alone with whom something else was done as well: of six arrested four were arrested and charged. */
export const areThoseWithMoreDone = isLowerOf('also');

/** Whether the lower of two is the share of one alone who did it: others may have done the same. */
export const areShareOfAll = isLowerOf('share');

/** Whether two bodies did it, each to so many: the coastguard saved 22, and a fishing boat eight. One name in two forms is one: "Norwegian", "Norwegian Air". */
export const areDoneByTwo = ({ first, second }: Pair): boolean => {
  const [a, b] = [first.claim.setting?.doer, second.claim.setting?.doer];
  if (a === undefined || b === undefined || a === b) return false;
  // "The airline" may be the one that the other report names.
  return GENERIC_DOERS.has(a) === GENERIC_DOERS.has(b) && !mayBeOneName(a, b);
};

/** Whether a text only asks what one of the two says: "it is unclear whether four had died". */
export const isOnlyAsked = ({ first, second }: Pair): boolean => isAskedOf(first) || isAskedOf(second);
const isAskedOf = ({ claim }: Statement): boolean =>
  claim.kind === 'quantity' && claim.hedge !== undefined && OPEN_QUESTIONS.has(claim.hedge.text.toLowerCase());

/** Whether the one is what somebody expected, and the other what came: a plan told beside a plan may be told wrongly. */
export const isForecastBeside = ({ first, second }: Pair): boolean => isForecastOf(first, second) || isForecastOf(second, first);
const isForecastOf = ({ claim: { scope, kind } }: Statement, { claim: came }: Statement): boolean =>
  kind === 'quantity' && scope?.state === 'expected' && came.scope?.state === undefined && came.setting?.stage !== 'planned';

/** A figure that nothing names, or nothing but its unit or a noun of its own while the other has another name: "the river stood at 7 metres" names no peak. */
const isUnnamedBeside = (claim: Claim, other: Claim): boolean =>
  claim.kind === 'quantity' &&
  (readAs(claim) === 'figure' || ((claim.rule === MEASURED_NOUN || KINDS_OF_MEASURE.has(readAs(claim))) && readAs(claim) !== readAs(other)));

/** Whether nothing says what one of the two figures is of: joined by its place in the text, it may be the same, but contradicts nothing. */
export const isUnnamed = ({ first, second }: Pair): boolean => isUnnamedBeside(first.claim, second.claim) || isUnnamedBeside(second.claim, first.claim);

/** Whether two quotations are of two named speakers: then they are two remarks, however alike. */
export const areOfTwoSpeakers = ({ first, second }: Pair): boolean =>
  first.claim.kind === 'quotation' && isCredited(first) && isCredited(second) && !haveOneVoice(first, second);

/**
 * Whether two times are told of deeds by other names, of what other parties did, or the one of the main event and the other in passing: nothing but their place
 * in the text says that they are of one moment.
 */
export const areOtherMoments = ({ first, second }: Pair): boolean => {
  const [a, b] = [first.claim, second.claim];
  if (a.kind !== 'time' || b.kind !== 'time') return false;
  const [whoA, whoB] = [a.scope?.who, b.scope?.who];
  // "In other shootings on Thursday, …": by another date told in passing it is another deed.
  if (a.event.main !== b.event.main) return true;
  // The day on which it was told stands in for the day of the deed, and contradicts no day that is told as its own.
  if (a.scope?.state !== b.scope?.state) return true;
  return readAs(a) !== readAs(b) || (whoA !== undefined && whoB !== undefined && !shareWord(contentWords(whoA), contentWords(whoB), relatedWords));
};

/** Whether the report of the one gives the value of the other as well, and its own as of another thing. */
export const isBesideTheSame = (pair: Pair): boolean => isBeside(pair.first, pair.second, pair) || isBeside(pair.second, pair.first, pair);

/** Fewer than this are no many: "one hurt" beside "two hurt" is a difference in the count. */
const MANY = 3;
const isOne = ({ claim }: Statement): boolean => claim.kind === 'quantity' && claim.value.min === 1 && claim.value.max === 1;
const areMany = ({ claim }: Statement): boolean => claim.kind === 'quantity' && (claim.value.min ?? 0) >= MANY;

/** Whether, of what grows as people are found, the higher of two is only feared or held possible, and the lower told as such. */
export const isFearedAbove = ({ first, second, desk }: Pair): boolean =>
  desk.fact.evolves === 'grows' && (isMoreFeared(first, second) || isMoreFeared(second, first));
const isFeared = ({ claim }: Statement): boolean => claim.hedge !== undefined && HELD_POSSIBLE.has(claim.hedge.text.toLowerCase());
const isMoreFeared = (feared: Statement, told: Statement): boolean => isFeared(feared) && !isFeared(told) && isHigher(feared, told);
const isHigher = ({ claim: high }: Statement, { claim: low }: Statement): boolean =>
  high.kind === 'quantity' && low.kind === 'quantity' && isAbove(high.value, low.value);

/** Somebody told of alone: "a woman was hurt" counts nobody. */
const isAlone = ({ claim }: Statement): boolean => claim.setting?.some === 'one';

const isOneOf = (one: Statement, other: Statement): boolean => (isOne(one) && areMany(other)) || (isAlone(one) && !isAlone(other) && isAboveOne(other));
const isAboveOne = ({ claim }: Statement): boolean => claim.kind === 'quantity' && (claim.value.min ?? 0) > 1;

/** Whether the one counts a single one and the other many, of what grows as people are found, or of what no domain names: a text that tells of one of them does not count them all. */
export const isOneOfMany = ({ first, second, desk }: Pair): boolean => {
  const { evolves } = desk.fact;
  if (evolves === 'open') return (isOne(first) && areMany(second)) || (isOne(second) && areMany(first));
  return evolves === 'grows' && (isOneOf(first, second) || isOneOf(second, first));
};

const figureIn = ({ claim }: Statement): number | undefined => (claim.kind === 'quantity' && claim.value.min === claim.value.max ? claim.value.min : undefined);
/** Whether both are exact and not equal: the one may be the other, rounded, but where a text calls it new it is not. */
export const areTwoFigures = ({ first, second }: Pair): boolean => {
  const [a, b] = [figureIn(first), figureIn(second)];
  return a !== undefined && b !== undefined && a !== b;
};

const areCountedIn = (low: Statement, high: Statement): boolean => {
  const [a, b, beside] = [figureIn(low), figureIn(high), low.claim.setting?.beside];
  return a !== undefined && b !== undefined && beside !== undefined && beside > 0 && b - a === beside && high.claim.setting?.beside === undefined;
};

/** Whether the one tells of none in the other part of a whole and is higher by just as many as the other tells of there: it may count the killed among the injured. */
export const mayCountIn = ({ first, second }: Pair): boolean => areCountedIn(first, second) || areCountedIn(second, first);

/** Characters within which a text sets what is so beside what is not: "three, not two". */
const IN_ONE_BREATH = 60;

/** Whether the denial is of a former count: its report gives in one breath the one that took its place, higher and clearly later. */
export const isOutgrown = (pair: Pair): boolean => {
  const { first: told, second: denial, desk, gap } = pair;
  const { evolves } = desk.fact;
  if (!isDenied(denial.claim) || gap !== 'clearly later' || (evolves !== 'grows' && !(evolves === 'open' && pair.otherDays))) return false;
  // "Not three, as was written this week": the week is that of the words, and no stretch that the denied were counted over.
  if (!isRunning(told) && !isFresh(told, desk)) return false;
  return (desk.byReport.get(denial.claim.report) ?? [])
    .slice(0, LOOKED_AT)
    .some((beside) => !isDenied(beside.claim) && gapBetween(beside.claim.span, denial.claim.span) <= IN_ONE_BREATH && isHigher(beside, told));
};

/** Whether one of the two is told of alone: a denial of one may be of somebody else. */
export const mayBeOfOther = ({ first, second }: Pair): boolean => isAlone(first) || isAlone(second);

/** Whether alignment found hardly anything that says that the two are of one thing, and they are not what two parties say against each other. */
export const areDoubted = ({ first, second, desk }: Pair): boolean =>
  desk.doubted.get(first.claim.id)?.some((pair) => pair.includes(second.claim.id)) === true && !areSetAgainstEachOther(first, second);

/** Whether some report names the parties of both in one voice: then whoever names only one of them leaves the other out, and denies nothing. */
const areNamedTogether = ({ first, second, desk }: Pair): boolean =>
  [...desk.byReport.values()].some((all) => {
    const told = all.slice(0, LOOKED_AT);
    const like = (side: Statement): readonly Statement[] => told.filter((one) => one === side || compareValues(one.claim, side.claim, desk.actors) === 'same');
    return like(first).some((one) => like(second).some((other) => one !== other && haveOneVoice(one, other)));
  });

/** Whether one party names both culprits, or one report in its own voice: then it holds that both had a part. */
export const isOneAccuser = (pair: Pair): boolean => {
  const { first, second, sameReport, desk } = pair;
  const [a, b] = [first.claim, second.claim];
  if (a.kind !== 'responsibility' || b.kind !== 'responsibility' || !blameDiffers(a.value, b.value, desk.actors)) return false;
  return (haveOneVoice(first, second) && (sameReport || first.speakers.length > 0)) || areNamedTogether(pair);
};

/**
 * Whether two sides answer one question with nothing in common: "a supplier's login", by the company, "an unpatched device", by those who mended it. What a text
 * itself tells as two links of a chain has one voice.
 */
export const areTwoAnswers = ({ first, second, desk }: Pair): boolean => {
  const [a, b] = [first.claim, second.claim];
  if (a.kind !== 'responsibility' || b.kind !== 'responsibility' || desk.fact.asOne !== true || haveOneVoice(first, second)) return false;
  return (isCredited(first) || isCredited(second)) && a.certainty === 'stated' && b.certainty === 'stated' && answersDiffer(a.value, b.value, desk.actors);
};

/** Days in which hardly anybody has a birthday: an age told otherwise within them is told wrongly. */
const NO_BIRTHDAY = 45;
const YEAR = 365;
const isAge = ({ claim }: Statement): boolean => claim.kind === 'quantity' && claim.value.unit.endsWith('of age');

/** Whether the later age is higher by no more years than somebody may have had birthdays since. */
export const isOlderSince = ({ first, second }: Pair): boolean => {
  const [a, b] = [figureIn(first), figureIn(second)];
  if (!isAge(first) || !isAge(second) || a === undefined || b === undefined || first.time === undefined || second.time === undefined) return false;
  const days = dayOf(second.time) - dayOf(first.time);
  return days >= NO_BIRTHDAY && b > a && b - a <= 1 + Math.floor(days / YEAR);
};

/** What is so once and for all: a remark as it was made, the street where something happened. Told otherwise by a later report, it is told wrongly by one of them. */
export const isOnce = ({ first: { claim: a }, second: { claim: b } }: Pair): boolean =>
  a.kind === 'quotation' || (a.kind === 'place' && b.kind === 'place' && areOtherStreetsOfOneName(a.value, b.value));

/** Two states that follow each other: missing, then found. */
export const isPassing = ({ first, second }: Pair): boolean =>
  first.claim.kind === 'description' && second.claim.kind === 'description' && arePassing(first.claim.value, second.claim.value);

/** Whether nobody is named and the states are of one time, so that they may be of two people, or one text tells both states of one, the one after the other. */
export const mayBeOfTwo = (pair: Pair): boolean => {
  const { first, second, gap, sameReport } = pair;
  if (first.claim.kind !== 'description' || first.claim.attribute === OPEN_OR_CLOSED || first.claim.attribute === HOW_IT_STOOD || asksWhether(first.claim))
    return false;
  if (sameReport && isPassing(pair)) return true;
  return [first, second].some(({ claim }) => /^\p{Ll}/u.test(claim.scope?.who ?? '')) && (sameReport || gap !== 'clearly later');
};

/**
 * Whether a text before both gave the higher figure already: told again, it is no later count than the lower one that came between, unless that one was a
 * revision in its own words.
 */
export const isToldAgain = ({ first, second, desk }: Pair): boolean =>
  desk.statements
    .slice(0, desk.statements.indexOf(first))
    .some((before) => !isFormer(before) && gapOf(before.time, first.time) === 'clearly later' && isHigher(before, first) && !isHigher(second, before)) &&
  role(first) !== 'replacing';

/** The one that its own text calls a new figure, where it is not the earlier of the two. Of two reports of one time, either may be. */
export const newFigureOf = ({ first, second, sameReport, gap }: Pair): 'first' | 'second' | undefined => {
  if (sameReport || (role(first) === 'replacing') === (role(second) === 'replacing')) return undefined;
  if (role(second) === 'replacing') return gap === 'earlier' ? undefined : 'second';
  return gap === 'clearly later' || gap === 'unknown' ? undefined : 'first';
};
